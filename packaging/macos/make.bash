#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# package: for macOS: Dossier.app on a disk image (on a Mac with Homebrew)
#
# What is asked of the Mac: Xcode's command line tools and Homebrew. The bash of a
# Mac is old; nothing here asks for more. DOSSIER_MAC_IDENTITY signs with a name of
# the key chain; without it the signature is for this Mac only.
set -euo pipefail
# shellcheck source=../lib/package.bash
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib/package.bash"

if want_try "$@"; then
    inside bash packaging/macos/try.bash
    exit
fi
[ "$(uname)" = Darwin ] || fail "a bundle for macOS is made on macOS; scripts/package macos --try says what can be known of it here."

work=$top/build/macos
version=$(version_of_project)
mkdir -p -- "$work" "$packages"
brew install --quiet cmake ninja pkgconf qt libyaml md4c libgit2 extra-cmake-modules >&2

# Homebrew does not have KSyntaxHighlighting.
highlighting=6.13.0
if [ ! -d "$work/prefix" ]; then
    curl --fail --location --silent --show-error --output "$work/highlighting.tar.xz" \
        "https://download.kde.org/stable/frameworks/${highlighting%.*}/syntax-highlighting-$highlighting.tar.xz"
    echo "d6f19bb886d6e1c7251d813497f14ecc9dac413253764eb61a8f3a836806450d  $work/highlighting.tar.xz" | shasum -a 256 --check --quiet >&2
    tar -xf "$work/highlighting.tar.xz" -C "$work"
    cmake -G Ninja -S "$work/syntax-highlighting-$highlighting" -B "$work/highlighting" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$work/prefix.part" -DCMAKE_PREFIX_PATH="$(brew --prefix)" \
        -DBUILD_TESTING=OFF -DQRC_SYNTAX=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON >&2
    cmake --build "$work/highlighting" --target install >&2
    mv "$work/prefix.part" "$work/prefix"
fi

cmake -G Ninja -S "$top" -B "$work/build" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DBUILD_TESTING=OFF \
    -DCMAKE_OSX_DEPLOYMENT_TARGET=13.3 -DCMAKE_PREFIX_PATH="$work/prefix;$(brew --prefix)" >&2
cmake --build "$work/build" >&2
rm -rf -- "$work/image"
cmake --install "$work/build" --prefix "$work/image" --strip >&2
# The hardened runtime takes no libraries that are signed by nobody in particular.
signing=(--timestamp=none --sign -)
[ -z "${DOSSIER_MAC_IDENTITY:-}" ] || signing=(--options runtime --timestamp --sign "$DOSSIER_MAC_IDENTITY")
codesign --force --deep "${signing[@]}" "$work/image/Dossier.app" >&2
codesign --verify --deep --strict "$work/image/Dossier.app" >&2
ln -s /Applications "$work/image/Applications"
file=$packages/Dossier-$version-$(uname -m).dmg
hdiutil create -quiet -volname "Dossier $version" -srcfolder "$work/image" -format UDZO -ov "$file" >&2
only_file "$file"
