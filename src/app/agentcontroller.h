// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/batchedit.h"
#include "library/placescan.h"
#include "panels/agentfiledialog.h"
#include "text/backgroundwork.h"

#include <QObject>

namespace dossier {

class ChangeController;
class Dialogs;
class Workspace;

/// What a person does with agents as files, and with many at once: asks what is
/// to be known, and gives the plan to the ChangeController. GUI thread.
class AgentController : public QObject
{
    Q_OBJECT
public:
    /// None of the pointers is owned; `window` is the parent of boxes.
    AgentController(Workspace *workspace, ChangeController *changes, Dialogs *dialogs, QWidget *window);
    ~AgentController() override;

    /// Sets a field of each file, or removes it if the value is empty.
    void setField(const QStringList &paths, const QString &key, const QString &value);
    void setFields(const QStringList &paths, const std::vector<FieldSetting> &settings);
    void fixRule(const QStringList &paths, const QString &rule);
    void rename(const QString &path);
    /// Asks where to; `folder`, or an agents folder below it, is chosen at first, as
    /// after a drag.
    void move(const QStringList &paths, const QString &folder = {});
    void copy(const QStringList &paths, const QString &folder = {});
    void duplicate(const QString &path);
    void remove(const QStringList &paths);
    /// Makes copies of an agent in other places equal to it, after a list of what
    /// differs.
    void makeAlike(const QString &path, const QStringList &copies);
    void restoreSeen(const QStringList &paths); ///< what others changed, as it was last seen
    /// Reads what several agents have in common; the newest request counts.
    void survey(const QStringList &paths);

Q_SIGNALS:
    void surveyed(const QStringList &paths, const dossier::CommonValues &values);

private:
    using AgentPointer = PlaceSnapshot::AgentPointer;

    void askTarget(const QStringList &paths, const QString &folder, bool isCopy);

    [[nodiscard]] std::vector<BatchFile> filesOf(const QStringList &paths) const;
    [[nodiscard]] std::vector<AgentPointer> agents() const;
    [[nodiscard]] std::vector<AgentTarget> targets() const;
    [[nodiscard]] AgentTarget targetOf(const QString &path) const;
    [[nodiscard]] AgentFileDialog::Check checkBeside(const QString &exceptPath) const;
    [[nodiscard]] QString nameOf(const QString &path) const;

    Workspace *m_workspace;
    ChangeController *m_changes;
    Dialogs *m_dialogs;
    QWidget *m_window;
    BackgroundWork<CommonValues> m_surveys;
};

} // namespace dossier
