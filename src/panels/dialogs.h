// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace dossier {

/// Every question the app asks in a box: the seam by which tests answer. GUI
/// thread.
class Dialogs
{
public:
    enum class SaveAnswer : char { Save, Discard, Cancel };
    /// A document that would be closed.
    struct Unsaved {
        QString title;
        bool isGone = false; ///< it has no edits, but its file is no longer there
    };

    virtual ~Dialogs() = default;

    /// Files to open; empty if cancelled.
    [[nodiscard]] virtual QStringList openFiles(QWidget *parent, const QString &folder) = 0;
    [[nodiscard]] virtual QString openFolder(QWidget *parent, const QString &folder) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &suggested) = 0;
    /// Asked once for all documents whose text would be lost.
    [[nodiscard]] virtual SaveAnswer askSave(QWidget *parent, const std::vector<Unsaved> &documents) = 0;
    /// Before a link of the prompt is opened elsewhere.
    [[nodiscard]] virtual bool askOpenLink(QWidget *parent, const QString &address) = 0;
    /// Before a line is added to a file that is no agent.
    [[nodiscard]] virtual bool askWrite(QWidget *parent, const QString &path, const QString &line) = 0;
    /// A program that would run, as it would be typed, and where.
    struct RunQuestion {
        QString command;
        QString folder;
        QString consequence; ///< what it may do; a sentence
    };
    /// Before a program is run for the first time; what is agreed to is remembered.
    [[nodiscard]] virtual bool askRun(QWidget *parent, const RunQuestion &question) = 0;
    /// Returns at once. While one is open, what comes new is said in it too.
    virtual void showError(QWidget *parent, const QString &text) = 0;
};

/// The boxes of the system and of Qt.
class SystemDialogs : public Dialogs
{
public:
    [[nodiscard]] QStringList openFiles(QWidget *parent, const QString &folder) override;
    [[nodiscard]] QString openFolder(QWidget *parent, const QString &folder) override;
    [[nodiscard]] QString saveFile(QWidget *parent, const QString &suggested) override;
    [[nodiscard]] SaveAnswer askSave(QWidget *parent, const std::vector<Unsaved> &documents) override;
    [[nodiscard]] bool askOpenLink(QWidget *parent, const QString &address) override;
    [[nodiscard]] bool askWrite(QWidget *parent, const QString &path, const QString &line) override;
    [[nodiscard]] bool askRun(QWidget *parent, const RunQuestion &question) override;
    void showError(QWidget *parent, const QString &text) override;
};

} // namespace dossier
