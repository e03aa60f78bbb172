# Runs a command in a network of its own, in which everything that would leave this computer is sent into a wire that
# nobody reads, and prints how many packets were: counted.sh COMMAND …
set -eu
if [ "${COUNTED:-}" != inside ]; then
  COUNTED=inside exec unshare -rnm sh "$0" "$@"
fi
for kind in all default; do
  echo 1 >/proc/sys/net/ipv6/conf/$kind/disable_ipv6
done
ip link set lo up
ip link add out type veth peer name away
ip addr add 192.0.2.2/24 dev out
ip link set out up
ip link set away up
ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev out
ip route add default via 192.0.2.1 dev out
names=$(mktemp)
echo 'nameserver 192.0.2.1' >"$names"
mount --bind "$names" /etc/resolv.conf
sent() { sed -n 's/^ *out: *//p' /proc/net/dev | tr -s ' ' | cut -d ' ' -f 10; }
before=$(sent)
code=0
"$@" || code=$?
echo "packets $(($(sent) - before))"
rm -f "$names"
exit $code
