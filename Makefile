# What developers run. The README's two commands need none of it.

GO      ?= go
MINUTES ?= 1

.PHONY: bytes release check test race fmt vet static bench fuzz golden soak browser faults hostile parts flink matrix adversary

# What to ship: the tag ne leaves out the dictionaries that gse embeds; the Chinese and Japanese
# ones are in internal/token, compressed. It stays below 35 MB.
release:
	CGO_ENABLED=0 $(GO) build -tags ne -trimpath -ldflags '-s -w' -o summarize ./cmd/summarize
	@size=$$(wc -c < summarize); echo "$$size bytes"; test $$size -lt 35000000
	$(GO) test -tags ne -run 'ChineseAndJapanese' ./internal/text

check: fmt vet static race ## all that a change must pass

test:
	$(GO) test ./...

race:
	$(GO) test -race -shuffle=on ./...

fmt:
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo 'run gofmt -w on these files'; exit 1; }

vet:
	$(GO) vet ./...

static:
	$(GO) tool -modfile=tools.mod staticcheck ./...

bench:
	$(GO) test -run '^$$' -bench . ./...

parts: ## kill a digest over files 200 times
	PARTITION_KILLS=200 $(GO) test ./internal/partition -run Killed -timeout 30m -v

golden: ## accept what the renderers write now
	$(GO) test ./internal/render -update

# Every fuzz target for MINUTES minutes each. What is new is not made smaller for a minute, as is
# the default: that left slow targets five executions.
fuzz:
	@for package in $$($(GO) list ./...); do \
		for target in $$($(GO) test -list '^Fuzz' $$package | grep ^Fuzz); do \
			echo "$$package $$target"; \
			$(GO) test -run '^$$' -fuzz "^$$target$$" -fuzztime $(MINUTES)m -fuzzminimizetime 10x $$package || exit 1; \
		done; \
	done

# Bombs of gigabytes, a million members, a line of 3 GB, in 4 GB of address space.
hostile:
	$(GO) test -c -o internal/ingest/hostile.test ./internal/ingest
	cd internal/ingest && bash -c 'ulimit -v 4194304; SUMMARIZE_HOSTILE=1 ./hostile.test -test.v -test.run TestLargeHostileInputs'; \
		code=$$?; rm -f hostile.test; exit $$code

# The pipeline of beam/ on Flink, with the bytes of the program. Skipped, with a message, where
# there is no Java, no Maven, or no registry that serves the job server: make flink IN=folder
flink:
	IN=$(if $(IN),$(abspath $(IN))) beam/flink

# One digest in every way that there is, with a table of hashes: make matrix IN='seeds articles.jsonl'
matrix:
	beam/matrix $(or $(IN),seeds)

# The pipeline of beam/ under a runner that does its worst, over N planted articles: the same bytes, and what each step
# is given, holds and takes.
N ?= 10000
adversary:
	cd beam && SUMMARIZE_ADVERSARY=$(N) $(GO) test -timeout 12h -run AnyOrder -v .

# A month of hourly runs over generated articles of which it is known what is new, or over
# dated ones: make soak ARTICLES=articles.jsonl
soak:
	SUMMARIZE_SOAK=$(if $(ARTICLES),$(abspath $(ARTICLES)),generated) $(GO) test ./benchmarks -run SimulatedMonth -timeout 3h -v

# The pages opened in a browser without a window: no script, no request, no message.
# Skipped, with a message, where there is none: make browser CHROMIUM=/usr/bin/chromium
CHROMIUM ?= $(shell command -v chromium)
browser:
	SUMMARIZE_CHROMIUM=$(CHROMIUM) SUMMARIZE_SCREENSHOTS=$(SCREENSHOTS) $(GO) test -run Browser -v ./internal/render

# kill -9, full disks and flipped bytes at every point, not at a sample of them.
faults:
	SUMMARIZE_ALL_FAULTS=1 $(GO) test -timeout 1h ./internal/store

# The same bytes on any machine: digests of a planted collection and of the seeds by
# programs for other processors. 386 runs on amd64; arm64 where qemu-aarch64 is there.
BYTES := $(shell mktemp -d -u)
bytes:
	@mkdir -p $(BYTES) && $(GO) build -o $(BYTES)/native ./cmd/summarize
	@SUMMARIZE_PLANT=planted:3000:$(BYTES)/planted.jsonl $(GO) test ./benchmarks/planted -run Write -v > /dev/null
	@GOARCH=386 CGO_ENABLED=0 $(GO) build -o $(BYTES)/386 ./cmd/summarize
	@GOAMD64=v3 $(GO) build -o $(BYTES)/v3 ./cmd/summarize
	@if command -v qemu-aarch64 > /dev/null; then GOARCH=arm64 CGO_ENABLED=0 $(GO) build -o $(BYTES)/arm64 ./cmd/summarize; else echo 'arm64 left out: no qemu-aarch64'; fi
	@for program in native 386 v3 arm64; do \
		test -e $(BYTES)/$$program || continue; \
		run=$(BYTES)/$$program; test $$program = arm64 && run="qemu-aarch64 $$run"; \
		SOURCE_DATE_EPOCH=0 $$run -f json seeds $(BYTES)/planted.jsonl > $(BYTES)/$$program.json || exit 1; \
		cmp $(BYTES)/native.json $(BYTES)/$$program.json && echo "$$program: the same bytes" || exit 1; \
	done; rm -r $(BYTES)
