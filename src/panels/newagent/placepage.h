// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "newagentpage.h"

class QTreeWidget;

namespace dossier {

/// Where the agent goes: an agents folder of a place, there already or new.
class PlacePage : public NewAgentPage
{
    Q_OBJECT
public:
    PlacePage(NewAgent *agent, QWidget *parent);

    void enter() override;
    void focusFirst() override;

private:
    void fill();
    void showTarget();

    QTreeWidget *m_list;
    QLabel *m_meaning;
};

} // namespace dossier
