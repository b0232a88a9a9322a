// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/changeset.h"

#include <QString>

#include <memory>

class QMimeData;
class QTextCursor;
class QTextDocument;

namespace dossier {

/// What a text control of Qt would lose or hide: no-break spaces when copying,
/// bytes that are no text, control and invisible characters. For the GUI
/// thread.

/// The document's text, every unit as it is, lines ended by \n.
[[nodiscard]] QString documentText(const QTextDocument &document);
/// The cursor's selection likewise.
[[nodiscard]] QString selectedText(const QTextCursor &cursor);
/// Changes a document, edit by edit, so that cursors between two edits stay; one step of its history.
void applyTo(QTextDocument *document, const ChangeSet &changes);

/// Text from elsewhere as a document can hold it: line ends as \n, no lone
/// surrogates (they would be written as bytes of the file).
[[nodiscard]] QString pasteable(const QString &text);

/// For the clipboard: as text for others, unit by unit for us.
[[nodiscard]] std::unique_ptr<QMimeData> mimeDataFor(const QString &text);
[[nodiscard]] QString textOf(const QMimeData &data);

/// What is painted instead of a character that cannot be seen: "FF" for a
/// byte, "ZWSP" … ; empty for one that can.
[[nodiscard]] QString visibleSign(QStringView text, qsizetype offset);
/// Whether a letter that no font shows begins there and is not of a flag; two units.
[[nodiscard]] bool isTagAt(QStringView text, qsizetype offset);
/// A translated sentence about it, for a tooltip; empty for one that can be seen.
[[nodiscard]] QString characterHelp(QStringView text, qsizetype offset);

} // namespace dossier
