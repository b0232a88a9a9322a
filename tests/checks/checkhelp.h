// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/checker.h"

#include <QString>

namespace dossier::test {

/// The client that the tests check for, made once.
[[nodiscard]] const Client &claude();
[[nodiscard]] const Dialects &dialects();
[[nodiscard]] const Checker &checker();

/// A loose file as the window or the command line would have it checked.
[[nodiscard]] CheckInput inputOf(const SourceText &source, const QString &path = QStringLiteral("/tmp/probe.md"));
[[nodiscard]] CheckInput inputOf(const QString &text, const QString &path = QStringLiteral("/tmp/probe.md"));

/// "rule severity" of each diagnostic, in order.
[[nodiscard]] QStringList told(const std::vector<Diagnostic> &diagnostics);

/// All *.md of the corpus and the bytes of the oracle's hand-made cases, each
/// with a name; empty where ../shared is not there.
struct NamedBytes {
    QString name;
    QByteArray bytes;
};
[[nodiscard]] std::vector<NamedBytes> corpus();
[[nodiscard]] std::vector<NamedBytes> oracleCases();

/// A file below ../shared (or DOSSIER_SHARED); empty if it is not there.
[[nodiscard]] QByteArray sharedFile(const QString &path);

} // namespace dossier::test
