// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldcomparisonmodel.h"

#include "text/shortened.h"

#include <QFont>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString signOf(const FieldComparisonModel::Field &field)
{
    if (!field.right.isPresent)
        return u"−"_s;
    if (!field.left.isPresent)
        return u"+"_s;
    return field.isEqual() ? u"="_s : u"≠"_s;
}

QString spokenSign(const FieldComparisonModel::Field &field)
{
    if (!field.right.isPresent)
        return FieldComparisonModel::tr("only left");
    if (!field.left.isPresent)
        return FieldComparisonModel::tr("only right");
    return field.isEqual() ? FieldComparisonModel::tr("equal") : FieldComparisonModel::tr("different");
}

/// The first lines: the rest stands in the tool tip.
QString shown(const FieldContent &content)
{
    if (!content.isPresent)
        return FieldComparisonModel::tr("(not there)");
    constexpr qsizetype most = 300;
    QString text = beginningOf(content.text, most).toString();
    const qsizetype third = text.indexOf(u'\n', text.indexOf(u'\n') + 1);
    if (third > 0)
        text.truncate(third);
    return text.size() < content.text.size() ? text + u" …"_s : text;
}

} // namespace

bool ComparedField::isEqual() const
{
    return left.isPresent == right.isPresent && left.text == right.text && left.items == right.items;
}

std::vector<FieldComparisonModel::Field> FieldComparisonModel::fieldsOf(const AgentFile &left,
                                                                        const Reading &leftReading,
                                                                        const AgentFile &right,
                                                                        const Reading &rightReading)
{
    std::vector<Field> fields;
    for (const AgentFile *file : {&left, &right}) {
        for (const HeaderEntry &entry : file->entries()) {
            if (std::ranges::find(fields, entry.key, &Field::key) != fields.end())
                continue;
            fields.push_back({.key = entry.key,
                              .left = FieldContent::of(left, leftReading, entry.key),
                              .right = FieldContent::of(right, rightReading, entry.key)});
        }
    }
    return fields;
}

void FieldComparisonModel::setTitles(const QString &left, const QString &right)
{
    if (m_titles[0] == left && m_titles[1] == right)
        return;
    m_titles[0] = left;
    m_titles[1] = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int FieldComparisonModel::differences() const
{
    return int(std::ranges::count_if(rows(), [](const Field &field) { return !field.isEqual(); }));
}

int FieldComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Field &field = this->field(index.row());
    const bool isValue = index.column() == LeftColumn || index.column() == RightColumn;
    const FieldContent &content = index.column() == LeftColumn ? field.left : field.right;
    switch (role) {
    case Qt::DisplayRole:
        if (isValue)
            return shown(content);
        return index.column() == KeyColumn ? field.key : signOf(field);
    case Qt::ToolTipRole:
        if (isValue && content.isPresent)
            return u"<pre style='white-space: pre-wrap'>%1</pre>"_s.arg(content.text.toHtmlEscaped());
        return index.column() == SignColumn ? spokenSign(field) : QString();
    case Qt::AccessibleTextRole:
        if (isValue)
            return shown(content);
        return index.column() == KeyColumn ? field.key : spokenSign(field);
    case Qt::FontRole: {
        QFont font;
        font.setBold(!field.isEqual() && !(isValue && !content.isPresent));
        font.setItalic(isValue && !content.isPresent);
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == SignColumn ? Qt::AlignHCenter | Qt::AlignTop
                                                                : Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant FieldComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case KeyColumn:
        return role == Qt::DisplayRole ? tr("Field") : QString();
    case LeftColumn:
        return m_titles[0];
    case RightColumn:
        return m_titles[1];
    default:
        return {};
    }
}

} // namespace dossier
