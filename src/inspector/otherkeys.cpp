// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "otherkeys.h"

#include "document/agentdocument.h"
#include "fieldvalue.h"
#include "text/shortened.h"

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 60; // UTF-16 units of a value

QStringList otherKeys(const std::vector<HeaderEntry> &entries, const Dialect &dialect)
{
    QStringList keys;
    for (const HeaderEntry &entry : entries) {
        if (!dialect.field(entry.key) && !keys.contains(entry.key))
            keys << entry.key;
    }
    return keys;
}

} // namespace

OtherKeys::OtherKeys(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"otherKeys"_s);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAccessibleName(tr("Other keys"));
    // A key may hold what would mean something in a link.
    connect(this, &QLabel::linkActivated, this,
            [this](const QString &href) { Q_EMIT keyChosen(QString::fromUtf8(QByteArray::fromHex(href.toLatin1()))); });
}

void OtherKeys::showKeysOf(const AgentDocument &document)
{
    const Dialect &dialect = *document.client().dialect;
    QStringList lines;
    QStringList whole; // where a value is cut
    const QStringList keys = otherKeys(document.file().entries(), dialect);
    for (const QString &key : keys) {
        QString value = FieldValue::of(document, key).yaml.simplified();
        if (value.size() > kShown) {
            whole << u"<p>%1</p>"_s.arg(value.toHtmlEscaped());
            value = shortened(value, kShown);
        }
        const auto href = QString::fromLatin1(key.toUtf8().toHex());
        lines << u"<a href=\"%1\">%2</a>: %3"_s.arg(href, key.toHtmlEscaped(), value.toHtmlEscaped());
    }
    setVisible(!lines.isEmpty());
    setToolTip(whole.join(QString()));
    const QString title = tr("Other keys, which %1 does not know:").arg(dialect.title()).toHtmlEscaped();
    setText(u"<b>%1</b><br>%2"_s.arg(title, lines.join(u"<br>"_s)));
}

} // namespace dossier
