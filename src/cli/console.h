// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace dossier {

/// Where a command writes: two open devices that outlive it. Text goes out as
/// UTF-8, and a file name that is not UTF-8 as the bytes that it is. Used by
/// one thread.
class Console
{
public:
    Console(QIODevice *out, QIODevice *err);

    void write(const QByteArray &bytes) const;
    void writeLine(const QString &line) const;
    /// A sentence for the person, on the error device, behind the program's name.
    void complain(const QString &sentence) const;
    /// False once the output could not be written; then nothing more is.
    [[nodiscard]] bool isIntact() const { return m_isIntact; }

private:
    QIODevice *m_out;
    QIODevice *m_err;
    mutable bool m_isIntact = true;
};

/// UTF-8, each unit U+DC80 to U+DCFF that stands alone as the byte it is for.
[[nodiscard]] QByteArray toOutput(const QString &text);
/// The text with each control character as a space, so that no file can steer
/// the person's terminal or break a line in two.
[[nodiscard]] QString oneLine(QString text);

} // namespace dossier
