# bash completion of catatan: put  eval "$(catatan completion bash)"  in ~/.bashrc
_catatan() {
  local IFS=$'\n'
  COMPREPLY=($(catatan completion --words "${COMP_WORDS[*]:1:COMP_CWORD}" 2>/dev/null))
  [ "${#COMPREPLY[@]}" -gt 0 ] || compopt -o default 2>/dev/null
}
complete -F _catatan catatan
