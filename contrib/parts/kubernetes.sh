#!/bin/sh
# Makes a digest as Kubernetes Indexed Jobs, one a stage, each after the one before.
#
#   kubernetes.sh IMAGE CLAIM N PATH...     CLAIM: a volume that all nodes may write (ReadWriteMany), at /data,
#                                           with the inputs; the digest is /data/digest.json
set -eu
image=$1 claim=$2 n=$3
shift 3

# job NAME PARTS ARGUMENT...: runs to its end. Arguments are JSON strings.
job() {
	name=summarize-$1 parts=$2
	shift 2
	kubectl apply -f - <<-END
		{"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "$name"},
		 "spec": {"completionMode": "Indexed", "completions": $parts, "parallelism": $parts, "backoffLimit": $((3 * parts)),
		  "template": {"spec": {"restartPolicy": "OnFailure",
		   "containers": [{"name": "summarize", "image": "$image",
		    "command": ["sh", "-c", "if [ \"\$1\" = part ] && [ \"\$2\" = indexed ]; then shift 2; exec summarize part --part \$((JOB_COMPLETION_INDEX + 1))/$parts \"\$@\"; fi; exec summarize \"\$@\"", "summarize", $*],
		    "resources": {"requests": {"cpu": "2", "memory": "4Gi"}, "limits": {"memory": "6Gi"}},
		    "volumeMounts": [{"name": "data", "mountPath": "/data"}]}],
		   "volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "$claim"}}]}}}}
	END
	kubectl wait --for=condition=complete --timeout=24h "job/$name"
	kubectl delete "job/$name"
}

paths=""
for p in "$@"; do paths="$paths, \"$(printf %s "$p" | sed 's/[\\"]/\\&/g')\""; done

job spill 1 "\"part\", \"--work\", \"/data/work\", \"--stage\", \"spill\", \"--parts\", \"$n\"$paths"
for stage in articles language words terms about copies adds keep counts model vectors similar link topics whole tell; do
	case $stage in
	language | terms | copies | model | link | whole) parts=1 ;;
	*) parts=$n ;;
	esac
	job "$stage" "$parts" "\"part\", \"indexed\", \"--work\", \"/data/work\", \"--stage\", \"$stage\""
done
job digest 1 "\"--work\", \"/data/work\", \"--parts\", \"$n\", \"-f\", \"json\", \"-o\", \"/data/digest.json\"$paths"
