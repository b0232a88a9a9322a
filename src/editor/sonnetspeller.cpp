// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// Built where Sonnet is there. Its own lists of words are left alone: what a person
// adds here is Dossier's.
#include "speller.h"

#include <Sonnet/Speller>
#include <sonnet_version.h>

#include <QHash>
#include <QLocale>

#include <map>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostAnswers = 100'000; ///< words that are remembered of a language

/// Of the languages that share a dictionary's letters with no other script.
QChar::Script scriptOf(const QString &language)
{
    switch (QLocale(language).script()) {
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::ArmenianScript:
        return QChar::Script_Armenian;
    case QLocale::GeorgianScript:
        return QChar::Script_Georgian;
    case QLocale::LatinScript:
        return QChar::Script_Latin;
    default:
        return QChar::Script_Unknown;
    }
}

class SonnetSpeller : public Speller
{
public:
    QStringList languages() override;
    bool isCorrect(const QString &word, const QString &language) override;
    QStringList suggestions(const QString &word, const QString &language) override;

private:
    struct Dictionary {
        Sonnet::Speller speller;
        QChar::Script script;
        QHash<QString, bool> answers;
    };

    Dictionary &dictionary(const QString &language);

    QStringList m_languages;
    std::map<QString, Dictionary> m_dictionaries;
};

QStringList SonnetSpeller::languages()
{
    if (m_languages.isEmpty()) {
        m_languages = Sonnet::Speller().availableLanguages();
        m_languages.sort();
    }
    return m_languages;
}

SonnetSpeller::Dictionary &SonnetSpeller::dictionary(const QString &language)
{
    auto found = m_dictionaries.find(language);
    if (found == m_dictionaries.end()) {
        found =
            m_dictionaries
                .emplace(language,
                         Dictionary{.speller = Sonnet::Speller(language), .script = scriptOf(language), .answers = {}})
                .first;
    }
    return found->second;
}

/// As dictionaries write it: one unit a letter where there is one, and a typewriter's
/// apostrophe.
QString plainForm(const QString &word)
{
    return word.normalized(QString::NormalizationForm_C).replace(u'’', u'\'');
}

bool SonnetSpeller::isCorrect(const QString &word, const QString &language)
{
    Dictionary &dictionary = this->dictionary(language);
    const QChar::Script script = word.isEmpty() ? QChar::Script_Unknown : word.front().script();
    if (dictionary.script != QChar::Script_Unknown && script != dictionary.script)
        return true;
    const auto known = dictionary.answers.constFind(word);
    if (known != dictionary.answers.constEnd())
        return *known;
    const QString plain = plainForm(word);
    const bool isCorrect = !dictionary.speller.isValid() || dictionary.speller.isCorrect(plain) ||
                           (plain != word && dictionary.speller.isCorrect(word));
    if (dictionary.answers.size() >= kMostAnswers)
        dictionary.answers.clear();
    dictionary.answers.insert(word, isCorrect);
    return isCorrect;
}

QStringList SonnetSpeller::suggestions(const QString &word, const QString &language)
{
    Dictionary &dictionary = this->dictionary(language);
    return dictionary.speller.isValid() ? dictionary.speller.suggest(plainForm(word)) : QStringList();
}

} // namespace

std::unique_ptr<Speller> makeSystemSpeller()
{
    return std::make_unique<SonnetSpeller>();
}

QString spellerVersion()
{
    return u"Sonnet "_s + QString::fromLatin1(SONNET_VERSION_STRING);
}

} // namespace dossier
