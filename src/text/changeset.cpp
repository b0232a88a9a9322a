// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "changeset.h"
