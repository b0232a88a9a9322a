// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "modelpage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kValueRole = Qt::UserRole;

} // namespace

ModelPage::ModelPage(NewAgent *agent, QWidget *parent)
    : NewAgentPage(agent, u"newAgentModelPage"_s, tr("Model"), tr("Which model does it run on?"), parent)
    , m_list(new QTreeWidget(this))
    , m_other(new QLineEdit(this))
{
    m_list->setObjectName(u"newAgentModels"_s);
    m_list->setAccessibleName(tr("Models"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_other->setObjectName(u"newAgentModelOther"_s);
    m_other->setPlaceholderText(tr("Its id"));
    auto *label = new QLabel(tr("An&other:"), this);
    label->setBuddy(m_other);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_other, 1);
    contents()->addWidget(m_list, 1);
    contents()->addLayout(line);
    fill();
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            this->agent().setModel(item->data(0, kValueRole).toString());
    });
    connect(m_other, &QLineEdit::textEdited, this,
            [this](const QString &text) { this->agent().setModel(text.trimmed()); });
    connect(agent, &NewAgent::changed, this, &ModelPage::showModel);
    showModel();
}

bool ModelPage::isOffered() const
{
    return agent().dialect().field(u"model");
}

void ModelPage::fill()
{
    const Dialect &dialect = agent().dialect();
    const FieldSpec *field = dialect.field(u"model");
    if (m_dialect == dialect.id() || !field)
        return;
    m_dialect = dialect.id();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString &value, const QString &shown, const QString &help) {
        auto *item = new QTreeWidgetItem(m_list, {shown, help});
        item->setData(0, kValueRole, value);
        item->setData(0, Qt::AccessibleDescriptionRole, help);
        item->setToolTip(1, help);
    };
    add({}, tr("None written"), field->defaultText);
    for (const AllowedValue &value : field->values)
        add(value.value, value.value, value.help);
}

void ModelPage::focusFirst()
{
    m_list->setFocus();
}

void ModelPage::showModel()
{
    fill();
    const QString &model = agent().draft().model;
    QTreeWidgetItem *chosen = nullptr;
    for (int row = 0; row < m_list->topLevelItemCount() && !chosen; ++row) {
        if (m_list->topLevelItem(row)->data(0, kValueRole).toString() == model)
            chosen = m_list->topLevelItem(row);
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(chosen);
    const QString other = chosen ? QString() : model;
    if (m_other->text().trimmed() != other)
        m_other->setText(other);
}

} // namespace dossier
