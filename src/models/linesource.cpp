// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "linesource.h"

#include "icons.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// A number of any script's digits, up to `most`; 0 if there is none.
int numberOf(QStringView typed, int most)
{
    qint64 number = 0;
    for (const QChar digit : typed.trimmed()) {
        if (!digit.isDigit())
            return 0;
        number = std::min<qint64>(number * 10 + digit.digitValue(), most);
    }
    return static_cast<int>(number);
}

} // namespace

LineSource::LineSource(Wiring wiring)
    : m_wiring(std::move(wiring))
{
}

QString LineSource::placeholder() const
{
    return QCoreApplication::translate("dossier::Palette", "Number of a line");
}

QString LineSource::nothingFound() const
{
    return QCoreApplication::translate("dossier::Palette", "No text is open.");
}

std::vector<PaletteItem> LineSource::find(const QString &words, qsizetype)
{
    const auto where = m_wiring.where();
    if (!where)
        return {};
    const QLocale locale;
    const qsizetype colon = words.indexOf(u':');
    const int line = numberOf(QStringView(words).first(colon < 0 ? words.size() : colon), where->lines);
    const int column = colon < 0 ? 0 : numberOf(QStringView(words).sliced(colon + 1), 1'000'000'000);
    PaletteItem item{.id = column > 0 ? u"%1:%2"_s.arg(line).arg(column) : QString::number(line)};
    item.icon = Icons::icon(u"goto");
    item.isEnabled = line > 0;
    item.detail = QCoreApplication::translate("dossier::Palette", "The cursor is in line %1 of %2.")
                      .arg(locale.toString(where->line), locale.toString(where->lines));
    if (line == 0)
        item.title = QCoreApplication::translate("dossier::Palette", "Type the number of a line");
    else if (column > 0)
        item.title = QCoreApplication::translate("dossier::Palette", "Go to line %1, column %2")
                         .arg(locale.toString(line), locale.toString(column));
    else
        item.title = QCoreApplication::translate("dossier::Palette", "Go to line %1").arg(locale.toString(line));
    return {std::move(item)};
}

void LineSource::activate(const QString &id)
{
    m_wiring.goTo(id.section(u':', 0, 0).toInt(), id.section(u':', 1, 1).toInt());
}

} // namespace dossier
