// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// Built where Sonnet is not there.
#include "speller.h"

namespace dossier {

std::unique_ptr<Speller> makeSystemSpeller()
{
    return nullptr;
}

QString spellerVersion()
{
    return {};
}

} // namespace dossier
