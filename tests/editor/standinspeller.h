// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/speller.h"

#include <QThread>

namespace dossier::test {

/// A dictionary of each of two languages: English has no word with an x in it, German
/// has only words with an e. What it was asked is written down.
class StandInSpeller : public Speller
{
public:
    struct Asked {
        QStringList words; ///< that were looked up, all languages
        int pause = 0; ///< ms that each look takes
        QStringList found{QStringLiteral("de_DE"), QStringLiteral("en_US")}; ///< the dictionaries that are there
    };

    /// `asked` outlives it.
    explicit StandInSpeller(Asked *asked)
        : m_asked(asked)
    {
    }

    QStringList languages() override { return m_asked->found; }
    bool isCorrect(const QString &word, const QString &language) override
    {
        m_asked->words.append(word);
        if (m_asked->pause > 0)
            QThread::msleep(static_cast<unsigned long>(m_asked->pause));
        return language.startsWith(u"de") ? word.contains(u'e') : !word.contains(u'x');
    }
    /// The word without its x; of “xxx” as many as could be.
    QStringList suggestions(const QString &word, const QString &) override
    {
        if (word == u"xxx")
            return QStringList(12, QStringLiteral("many"));
        if (word == u"dxesnt")
            return {QStringLiteral("doesn't")};
        return word == u"x-x" ? QStringList() : QStringList{QString(word).remove(u'x'), QStringLiteral("other")};
    }

private:
    Asked *m_asked;
};

} // namespace dossier::test
