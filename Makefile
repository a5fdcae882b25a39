# make run      render every sample into out/
# make test     run all tests
# make bench    run the benchmarks
# make install  PREFIX=/usr/local, DESTDIR= for packagers
# make pictures draw the pictures of the README anew
# make clean    remove what was built and rendered

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules --no-print-directory

PREFIX ?= /usr/local
SHARE := $(DESTDIR)$(PREFIX)/share/piagam
DESIGNS := klasik resmi
# One file without Swift's libraries beside it, where the toolchain can.
STATIC = $(if $(wildcard $(dir $(realpath $(shell command -v swift)))../lib/swift_static),\
  --static-swift-stdlib)
RELEASE = swift build --configuration release $(STATIC)
# Another one to render or install with, already built.
PIAGAM := .build/release/piagam

BUILD_PACKAGES := make pkg-config libcairo2-dev libpango1.0-dev libfontconfig-dev librsvg2-dev \
  libxml2-dev libyaml-dev libhyphen-dev libturbojpeg0-dev libzip-dev libxlsxwriter-dev \
  libssl-dev
TEST_PACKAGES := poppler-utils qpdf libreoffice-calc-nogui

# Installs those packages that are missing; silent and without the network
# when none is.
define install_packages
missing=(); \
for package in $(1); do \
  [ "$$(dpkg-query --show --showformat '$${db:Status-Status}' $$package 2>&1)" = installed ] \
    || missing+=($$package); \
done; \
if [ $${#missing[@]} != 0 ]; then \
  sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
  $$sudo apt-get update --quiet --quiet; \
  $$sudo env DEBIAN_FRONTEND=noninteractive \
    apt-get install --quiet --yes --no-install-recommends "$${missing[@]}"; \
fi
endef

.PHONY: run test bench build pictures install uninstall clean packages test-packages

run: build
	@{ $(render_samples); } | awk -F '  +' '{ printf "%-48s  %9s  %s\n", $$1, $$2, $$3; fflush() }'
	@echo "=> $(CURDIR)/out"

test: test-packages
	swift test

bench: build
	$(RELEASE) --product bench
	.build/release/bench

build: $(if $(filter .build/release/piagam,$(PIAGAM)),packages)
	$(if $(filter .build/release/piagam,$(PIAGAM)),@$(RELEASE) --product piagam)

# The pictures of the guides: page 1 of a charter in both designs, and one page
# of a sample of every other template.
pictures: build
	$(PIAGAM) render samples/pontianak-2022/*.yaml --quiet --design klasik --dpi 90 \
	  --output out/picture.pdf --proof Templates/piagam-pencanangan/klasik.png
	$(PIAGAM) render samples/kayong-utara-2022/*.yaml --quiet --design resmi --dpi 90 \
	  --output out/picture.pdf --proof Templates/piagam-pencanangan/resmi.png
	@$(call page_picture,laporan-hasil-evaluasi,samples/kalbar-2022/lke/sambas.csv,1)
	@$(call page_picture,rapor,samples/kalbar-2022/lke/sambas.csv,1)
	@$(call page_picture,rekap-provinsi,samples/kalbar-2022/rekap.yaml,4)
	@$(call page_picture,rekap-nasional,samples/nasional/rekap.yaml,2)
	rm out/picture.pdf

# Template, record, page: Templates/TEMPLATE/halaman.png.
define page_picture
folder=$$(mktemp -d); \
$(PIAGAM) render $(2) --quiet --template $(1) --dpi 90 \
  --output out/picture.pdf --proof $$folder/page.png; \
[ $(3) != 1 ] && page=$$folder/page-$(3).png || page=$$folder/page.png; \
cp $$page Templates/$(1)/halaman.png; rm -r $$folder; \
echo Templates/$(1)/halaman.png
endef

install: build
	install -D --mode 755 $(PIAGAM) $(DESTDIR)$(PREFIX)/bin/piagam
	rm -rf $(SHARE)/Templates $(SHARE)/Fonts
	find Templates Fonts -type f ! -name '*.py' ! -name '*.png' -exec install -D --mode 644 {} $(SHARE)/{} \;

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/piagam $(SHARE)

clean:
	rm -rf .build out

packages:
	@$(call install_packages,$(BUILD_PACKAGES))

test-packages:
	@$(call install_packages,$(BUILD_PACKAGES) $(TEST_PACKAGES))

# The records of samples/NAME (YAML, JSON) and of samples/NAME/lke (CSV, XLSX). Each is
# rendered once a line of the render.args beside it, and a line's last word ends
# the name: out/NAME-rekap-provinsi.pdf, out/NAME-RECORD-rapor.pdf. A folder without
# that file holds a charter, which is rendered in every design.
define render_samples
shopt -s nullglob; mkdir -p out; status=0; \
for record in samples/*/*.{yaml,json} samples/*/lke/*.{csv,xlsx}; do \
  folder=$${record%/*}; name=$${folder#samples/}; file=$${record##*/}; \
  [[ $$folder != */lke ]] || name=$${name%/lke}-$${file%.*}; \
  lines=$$(printf -- '--design %s\n' $(DESIGNS)); \
  [ ! -f $$folder/render.args ] || lines=$$(< $$folder/render.args); \
  while read -r line; do \
    $(PIAGAM) render $$record $$line --output out/$$name-$${line##* }.pdf || status=$$?; \
  done <<< "$$lines"; \
done; \
exit $$status
endef
