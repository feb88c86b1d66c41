# The recipe with a job array of Slurm gives the whole batch, byte for byte.
. "$(dirname "$0")/recipes.sh"
export PATH="$PATH:/usr/sbin"
for program in sbatch slurmctld slurmd munged; do
  command -v "$program" >/dev/null || skip "Slurm is not installed ($program is missing)"
done
. "$DEMARCHE_ROOT/tests/long/slurm_cluster.sh"
cluster=()
trap 'stop_cluster; rm -rf "$folder"' EXIT
start_cluster
recipe slurm >job.sh
recipe "slurm submit" >submit.sh
if ! timeout 300 bash -euo pipefail submit.sh >submit.log 2>&1; then
  cat submit.log shard-*.log
  exit 1
fi
[ "$(ls shard-*.json | wc -l)" = 8 ]
compare_with_the_whole
