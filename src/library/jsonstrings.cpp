// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "jsonstrings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Walks through a text that is known to be JSON.
class Walk
{
public:
    explicit Walk(const QString &text)
        : m_text(text)
    {
    }

    std::vector<JsonString> run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const QChar unit = m_text[m_at];
            if (unit == u'"')
                takeString();
            else if (unit == u'{' || unit == u'[')
                m_levels.push_back({unit == u'{', unit == u'{', {}});
            else if ((unit == u'}' || unit == u']') && !m_levels.empty())
                m_levels.pop_back();
            else if (unit == u',' && !m_levels.empty())
                m_levels.back().wantsKey = m_levels.back().isObject;
        }
        return std::move(m_found);
    }

private:
    struct Level {
        bool isObject = false;
        bool wantsKey = false;
        QString key;
    };

    void takeString()
    {
        const qsizetype start = m_at + 1;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            if (m_text[m_at] == u'\\')
                ++m_at;
        }
        const TextRange range = TextRange::between(start, std::min(m_at, m_text.size()));
        if (!m_levels.empty() && m_levels.back().wantsKey) {
            m_levels.back().wantsKey = false;
            m_levels.back().key = unescaped(range);
            return;
        }
        QStringList path;
        for (const Level &level : m_levels)
            path += level.isObject ? level.key : QString();
        m_found.push_back({path, range});
    }

    [[nodiscard]] QString unescaped(TextRange range) const
    {
        const QString raw = m_text.sliced(range.start, range.length);
        if (!raw.contains(u'\\'))
            return raw;
        return QJsonDocument::fromJson(u"[\"%1\"]"_s.arg(raw).toUtf8()).array().first().toString();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
    std::vector<JsonString> m_found;
};

} // namespace

std::vector<JsonString> jsonStrings(const QString &text, bool *isValid)
{
    QJsonParseError error;
    (void)QJsonDocument::fromJson(text.toUtf8(), &error);
    const bool isJson = error.error == QJsonParseError::NoError;
    if (isValid)
        *isValid = isJson;
    return isJson ? Walk(text).run() : std::vector<JsonString>();
}

QString jsonEscaped(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(2).sliced(2));
}

} // namespace dossier
