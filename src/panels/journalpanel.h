// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/fileops.h"
#include "text/backgroundwork.h"
#include "workspace/writtenfiles.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace dossier {

class JournalModel;
class JournalProxy;
class Watcher;
class Workspace;

/// The view “What Dossier wrote”: every write with its file as it is now, to be
/// compared, opened and taken back. Follows while it is seen; journal and files
/// are read in a thread. GUI thread.
class JournalPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` outlives the panel.
    explicit JournalPanel(Workspace *workspace, QWidget *parent = nullptr);
    ~JournalPanel() override;

    void focusList();
    /// The file that “this file only” means while no row is chosen.
    void setOpenFile(const QString &path) { m_openFile = path; }
    /// Reads again what is shown now; soon, as several changes are one.
    void refresh();

    static constexpr int kRefreshPause = 200; ///< ms in which several changes become one

Q_SIGNALS:
    /// `entry` of the batch alone, or all of it if that is -1.
    void undoRequested(const QString &batch, qsizetype entry);
    void compareRequested(const dossier::WrittenFile &file);
    void openRequested(const QString &path);
    void placeRequested(const QString &path); ///< to be shown in the tree of places

protected:
    void showEvent(QShowEvent *event) override;

private:
    void prepareActions();
    void prepareList();
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] OpenTexts openTexts() const;
    void read();
    void take(std::vector<WrittenBatch> batches);
    void expandNew(int first, int last);
    void updateActions();
    void updateState();
    void setOnlyFile(bool isOn);
    void undo();
    [[nodiscard]] const WrittenFile *current() const;
    /// The same, or the file that several saves are of.
    [[nodiscard]] const WrittenFile *chosenFile() const;

    Workspace *m_workspace;
    JournalModel *m_model;
    JournalProxy *m_proxy;
    QLineEdit *m_filter;
    QCheckBox *m_onlyFile;
    QTreeView *m_list;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QAction *m_undo;
    QAction *m_undoAll;
    QAction *m_compare;
    QAction *m_open;
    QAction *m_place;
    QString m_openFile;
    QTimer m_refreshTimer;
    std::unique_ptr<Watcher> m_watcher; ///< of the journal's folder, once shown
    FileInfo m_readState; ///< of the journal
    bool m_hasRead = false;
    bool m_isListWanted = false; ///< it is to get the focus when it is there
    bool m_isReadAgain = false; ///< something changed while it was read
    BackgroundWork<std::vector<WrittenBatch>> m_reading; // last: what it reads is shown in all above
};

} // namespace dossier
