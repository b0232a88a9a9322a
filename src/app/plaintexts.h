// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace dossier {

/// Words of files are words: Qt takes what looks like HTML in a label or a tip
/// for it, and reads the files that it names. As a filter of the events of the
/// application it makes every label plain that does not ask for markup, and shows
/// a tip as it is written if it has more markup than Dossier's own. GUI thread.
class PlainTexts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool eventFilter(QObject *object, QEvent *event) override;

    /// The text, or where it has other markup than <p>, <pre>, <b> and <br> one
    /// that shows it as it is.
    [[nodiscard]] static QString plainTip(const QString &text);
};

} // namespace dossier
