// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "reader.h"
