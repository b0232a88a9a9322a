// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldexplanation.h"

#include "dialects/dialect.h"

#include <QCoreApplication>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// The words of an explanation.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(dossier::FieldExplanation)

public:
    FieldWords(const FieldSpec &field, const Dialect &dialect)
        : m_field(field)
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] QString html() const { return lead() + values() + paragraphs({absence(), mistakes(), history()}); }

private:
    static QString paragraphs(const QStringList &sentences)
    {
        QString html;
        for (const QString &sentence : sentences) {
            if (!sentence.isEmpty())
                html += u"<p>%1</p>"_s.arg(sentence);
        }
        return html;
    }

    [[nodiscard]] QString lead() const
    {
        QStringList said{m_field.help.toHtmlEscaped()};
        if (m_field.type == FieldSpec::Type::Integer)
            said << tr("A whole number, %1 or more.").arg(m_field.minimum);
        else if (m_field.type == FieldSpec::Type::Boolean)
            said << tr("Either true or false.");
        return paragraphs({said.join(u' ')});
    }

    [[nodiscard]] static QString item(const AllowedValue &value)
    {
        const QString name = u"<b>%1</b>"_s.arg(value.value.toHtmlEscaped());
        return value.help.isEmpty()
                   ? u"<li>%1</li>"_s.arg(name)
                   : tr("<li>%1: %2</li>", "a value: what it means").arg(name, value.help.toHtmlEscaped());
    }

    [[nodiscard]] QString values() const
    {
        QString items;
        for (const AllowedValue &value : m_field.values)
            items += item(value);
        if (!items.isEmpty())
            return paragraphs({tr("Its values:")}) + u"<ul>%1</ul>"_s.arg(items);
        QStringList names;
        if (m_field.type == FieldSpec::Type::Colour) {
            for (const NamedColour &colour : m_dialect.colours())
                names << colour.name.toHtmlEscaped();
        }
        return names.isEmpty() ? QString() : paragraphs({tr("Its values: %1.").arg(names.join(u", "_s))});
    }

    [[nodiscard]] QString absence() const
    {
        return tr("If it is missing: %1").arg(m_field.defaultText.toHtmlEscaped());
    }

    [[nodiscard]] QString mistakes() const
    {
        QStringList keys;
        for (const MistakenKey &mistaken : m_dialect.mistakenKeys()) {
            if (mistaken.meant == m_field.key)
                keys << mistaken.key.toHtmlEscaped();
        }
        return keys.isEmpty() ? QString() : tr("Not to be mistaken for: %1.").arg(keys.join(u", "_s));
    }

    [[nodiscard]] QString history() const
    {
        const QString client = m_dialect.title().toHtmlEscaped();
        QStringList said{tr("Measured with %1 %2.", "a client and its version")
                             .arg(client, m_dialect.measuredVersion().toHtmlEscaped())};
        if (!m_field.since.isEmpty())
            said << tr("Since version %1.").arg(m_field.since.toHtmlEscaped());
        if (m_field.ignoredIn.contains(u"plugin"_s))
            said << tr("Ignored in agents of plugins.");
        if (!m_field.source.isEmpty()) {
            const QString address = m_field.source.toString(QUrl::FullyEncoded).toHtmlEscaped();
            said << tr("What is documented: %1", "a web address follows").arg(u"<a href=\"%1\">%1</a>"_s.arg(address));
        }
        return said.join(u' ');
    }

    const FieldSpec &m_field;
    const Dialect &m_dialect;
};

} // namespace

Explanation explanationOf(const FieldSpec &field, const Dialect &dialect)
{
    return {.title = field.title == field.key ? field.title : u"%1 – %2"_s.arg(field.title, field.key),
            .html = FieldWords(field, dialect).html()};
}

} // namespace dossier
