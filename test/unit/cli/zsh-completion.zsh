# Types lines into an interactive zsh and prints the arguments that the command then gets.
# usage: zsh -f zsh-completion.zsh INSTALL LINE...  (a line may have \t for Tab)
zmodload zsh/zpty
zpty terminal zsh -f -i
zpty -w terminal "PS1='> '; autoload -U compinit; compinit -u -D; intacct-codegen() { print -r -- \"ARGS<\$*>\" }; $1; print READY"
typeset seen=''
wait_for() {
  local chunk
  local -i turns=0
  seen=''
  while (( turns++ < 600 )); do
    if zpty -r -t terminal chunk; then
      seen+=$chunk
      [[ $seen == *$1* ]] && return 0
    else
      sleep 0.05
    fi
  done
  print -r -- "no $1 in ${(V)seen}"
  exit 1
}
wait_for $'READY\r'
shift
for line in "$@"; do
  zpty -w -n terminal "${(g::)line}"$'\n'
  wait_for $'>\r'
  print -r -- "${${${seen##*ARGS<}%%$'\r'*}%>}"
done
zpty -d terminal
