// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

class QActionGroup;

namespace dossier {

class AgentLibrary;
class Dialogs;

/// “Seen from: shop-api”: the folder in which a client is thought to be started,
/// with a menu of those that the places offer. GUI thread.
class SeenFromButton : public QToolButton
{
    Q_OBJECT
public:
    /// Neither is owned.
    SeenFromButton(AgentLibrary *library, Dialogs *dialogs, QWidget *parent = nullptr);

private:
    void update();
    void fillMenu();
    void chooseOther();

    AgentLibrary *m_library;
    Dialogs *m_dialogs;
    QActionGroup *m_group = nullptr; ///< of the folders in the menu
};

} // namespace dossier
