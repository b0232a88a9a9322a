// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <initializer_list>

namespace dossier::js {

/// A place in a scalar that is read from the left. What is not there as a whole
/// is not taken, and the place stays. Digits are those of ASCII. A value that
/// is copied to try a way; it must not outlive the text.
class ScanCursor
{
public:
    /// Whether underscores may stand among digits, also before the first.
    enum class Underscores : bool { Refused, Taken };

    explicit ScanCursor(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] bool isAtDigit() const;
    [[nodiscard]] qsizetype position() const { return m_at; }
    /// The text from an earlier position to here.
    [[nodiscard]] QStringView since(qsizetype position) const { return m_text.sliced(position, m_at - position); }

    bool take(QLatin1StringView word);
    bool takeOneOf(std::initializer_list<QLatin1StringView> words);
    bool takeSign();
    /// Blanks and tabs; whether there were any.
    bool takeBlanks();
    /// As many as there are; empty if none.
    QStringView takeDigits(int base, Underscores underscores);
    /// Decimal digits if their number is at least `least` and at most `most`.
    bool takeCount(qsizetype least, qsizetype most);
    /// An "e" with its sign and digits.
    bool takeExponent();

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// The value of an ASCII digit in a base up to 16; -1 if it is none.
[[nodiscard]] int digitValue(QChar digit, int base);

} // namespace dossier::js
