// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString fileFilter()
{
    return QCoreApplication::translate("dossier::Dialogs", "Agent files (*.md);;All files (*)");
}

} // namespace

QStringList SystemDialogs::openFiles(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, QCoreApplication::translate("dossier::Dialogs", "Open Agent Files"),
                                         folder, fileFilter());
}

QString SystemDialogs::openFolder(QWidget *parent, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, QCoreApplication::translate("dossier::Dialogs", "Open Folder"),
                                             folder);
}

QString SystemDialogs::saveFile(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, QCoreApplication::translate("dossier::Dialogs", "Save Agent File"),
                                        suggested, fileFilter());
}

Dialogs::SaveAnswer SystemDialogs::askSave(QWidget *parent, const std::vector<Unsaved> &documents)
{
    QMessageBox box(parent);
    box.setObjectName(u"askSaveBox"_s);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(QCoreApplication::translate("dossier::Dialogs", "Unsaved Changes"));
    const Unsaved &first = documents.front();
    const auto count = static_cast<int>(documents.size()); // in the call lupdate would not see the text
    if (count > 1) {
        box.setText(QCoreApplication::translate("dossier::Dialogs", "Save the changes to %n file(s)?", nullptr, count));
        QStringList lines;
        for (const Unsaved &document : documents)
            lines << (document.isGone ? QCoreApplication::translate("dossier::Dialogs", "%1 (no longer on the disk)")
                                            .arg(document.title)
                                      : document.title);
        box.setInformativeText(lines.join(u'\n'));
    } else if (first.isGone) {
        box.setText(QCoreApplication::translate("dossier::Dialogs", "“%1” is no longer on the disk. Save it again?")
                        .arg(first.title));
        box.setInformativeText(QCoreApplication::translate("dossier::Dialogs", "Otherwise its text is lost."));
    } else {
        box.setText(QCoreApplication::translate("dossier::Dialogs", "Save the changes to “%1”?").arg(first.title));
        box.setInformativeText(QCoreApplication::translate("dossier::Dialogs", "Otherwise they are lost."));
    }
    const QPushButton *save = box.addButton(QMessageBox::Save);
    const QPushButton *discard = box.addButton(QMessageBox::Discard);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    box.exec();
    if (box.clickedButton() == save)
        return SaveAnswer::Save;
    return box.clickedButton() == discard ? SaveAnswer::Discard : SaveAnswer::Cancel;
}

bool SystemDialogs::askOpenLink(QWidget *parent, const QString &address)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::translate("dossier::Dialogs", "Open Link"),
                    QCoreApplication::translate("dossier::Dialogs", "Open this address in another program?"),
                    QMessageBox::Open | QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(address);
    return box.exec() == QMessageBox::Open;
}

bool SystemDialogs::askWrite(QWidget *parent, const QString &path, const QString &line)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::translate("dossier::Dialogs", "Add a Line"),
                    QCoreApplication::translate("dossier::Dialogs", "Add the line “%1” to %2?")
                        .arg(line, QDir::toNativeSeparators(path)),
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *add =
        box.addButton(QCoreApplication::translate("dossier::Dialogs", "Add"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == add;
}

bool SystemDialogs::askRun(QWidget *parent, const RunQuestion &question)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::translate("dossier::Dialogs", "Run a Program"),
                    QCoreApplication::translate("dossier::Dialogs", "Run this program in %1?").arg(question.folder),
                    QMessageBox::Cancel, parent);
    box.setObjectName(u"runBox"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        QCoreApplication::translate("dossier::Dialogs",
                                    "%1\n\n%2\n\nYou are asked once. The preferences take the permission back.",
                                    "a command, and what it does")
            .arg(question.command, question.consequence));
    const QPushButton *run =
        box.addButton(QCoreApplication::translate("dossier::Dialogs", "Run"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == run;
}

void SystemDialogs::showError(QWidget *parent, const QString &message)
{
    if (auto *open = parent ? parent->findChild<QMessageBox *>(u"errorBox"_s, Qt::FindDirectChildrenOnly) : nullptr) {
        constexpr qsizetype kMostUnits = 3000;
        if (!open->text().contains(message) && open->text().size() + message.size() < kMostUnits)
            open->setText(open->text() + u"\n\n"_s + message);
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), message, QMessageBox::Ok, parent);
    box->setObjectName(u"errorBox"_s);
    box->setTextFormat(Qt::PlainText); // the name of a file may look like markup
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace dossier
