# A cluster of one node, this machine, in the current folder. To be sourced; needs slurm-wlm.
# start_cluster, stop_cluster.

free_port() {
  local port
  for port in $(shuf -i 20000-40000 -n 50); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  return 1
}

write_configuration() {
  local host user
  host=$(hostname -s)
  user=$(id -un)
  cat >slurm.conf <<CONF
ClusterName=demarche
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$PWD/munge.socket
CredType=cred/munge
StateSaveLocation=$PWD/state
SlurmdSpoolDir=$PWD/spool
SlurmctldPidFile=$PWD/slurmctld.pid
SlurmdPidFile=$PWD/slurmd.pid
SlurmctldLogFile=$PWD/slurmctld.log
SlurmdLogFile=$PWD/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
}

start_cluster() {
  mkdir -p state spool
  chmod 755 .
  write_configuration
  export SLURM_CONF=$PWD/slurm.conf
  dd if=/dev/urandom of=munge.key bs=1 count=1024 status=none
  chmod 600 munge.key
  munged --foreground --force --key-file="$PWD/munge.key" --socket="$PWD/munge.socket" \
    --pid-file="$PWD/munge.pid" --log-file="$PWD/munge.log" --seed-file="$PWD/munge.seed" >munge.out 2>&1 &
  cluster=($!)
  for _ in $(seq 50); do [ -S munge.socket ] && break; sleep 0.1; done
  slurmctld -D -f "$SLURM_CONF" >ctld.out 2>&1 &
  cluster+=($!)
  slurmd -D -f "$SLURM_CONF" >slurmd.out 2>&1 &
  cluster+=($!)
  for _ in $(seq 60); do
    sinfo --noheader --format=%t 2>/dev/null | grep -q idle && return
    sleep 0.5
  done
  tail -n 5 munge.out slurmctld.log slurmd.log ctld.out slurmd.out
  return 1
}

stop_cluster() {
  # One that has ended by itself is no failure of the recipe, and neither is how it ended.
  local process
  for process in "${cluster[@]}"; do kill "$process" 2>/dev/null || true; done
  for process in "${cluster[@]}"; do wait "$process" 2>/dev/null || true; done
}
