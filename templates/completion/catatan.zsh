#compdef catatan
# zsh completion of catatan: put  eval "$(catatan completion zsh)"  in ~/.zshrc, after compinit
_catatan() {
  local -a found
  found=("${(@f)$(catatan completion --words "${(pj:\n:)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "${found[1]}" ]]; then compadd -- "${found[@]}"; else _files; fi
}
compdef _catatan catatan
