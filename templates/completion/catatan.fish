# fish completion of catatan: put  catatan completion fish | source  in ~/.config/fish/config.fish
function __catatan_words
    set -l words (commandline -opc) (commandline -ct)
    catatan completion --words (string join \n -- $words[2..-1] | string collect) 2>/dev/null
end
complete -c catatan -f -a '(__catatan_words)'
