// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// pictures EXAMPLES FOLDER: pictures of what the window does, in both themes, with the
// agents of EXAMPLES: FOLDER/NAME-light.png and FOLDER/NAME-dark.png.
#include "app/theme.h"
#include "gui/windowfixture.h"
#include "models/icons.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QTextStream>
#include <QTranslator>

#include <functional>

using namespace dossier;
using namespace Qt::StringLiterals;

// The macro wants to be called outside of all namespaces.
static void initTranslations()
{
#ifdef HAS_TRANSLATIONS
    Q_INIT_RESOURCE(translations);
#endif
}

namespace {

/// One feature: what is to be done for it in a window that shows `file`; none: nothing is open.
struct Scene {
    QString name;
    QString file;
    std::function<void(const Fixture &)> play;
};

void type(const QString &words)
{
    QTest::keyClicks(QApplication::focusWidget(), words);
}

std::vector<Scene> scenes()
{
    return {
        {u"welcome"_s, {}, [](const Fixture &) {}},
        {u"outline"_s, u"test-doctor.md"_s, [](const Fixture &f) { f.trigger(u"actionFocusOutline"_s); }},
        {u"palette"_s, u"test-doctor.md"_s,
         [](const Fixture &f) {
             f.trigger(u"actionCommandPalette"_s);
             type(u"comp"_s);
         }},
        {u"cards"_s, u"migration-planner.md"_s,
         [](const Fixture &f) { f.tabs()->currentPage()->focusField(u"description"_s); }},
        {u"preferences"_s, u"test-doctor.md"_s, [](const Fixture &f) { f.trigger(u"actionPreferences"_s); }},
        {u"found"_s, u"test-doctor.md"_s,
         [](const Fixture &f) {
             f.trigger(u"actionFindInAll"_s);
             type(u"test"_s);
         }},
        {u"focus-mode"_s, u"code-reviewer.md"_s,
         [](const Fixture &f) {
             f.trigger(u"actionFocusMode"_s);
             f.editor()->select({f.document()->file().bodyRange().start + 2, 0});
         }},
        {u"split"_s, u"test-doctor.md"_s, [](const Fixture &f) { f.trigger(u"actionSplitBelow"_s); }},
        {u"what-is-this"_s, u"test-doctor.md"_s,
         [](const Fixture &f) { f.find<QAbstractButton>(u"whatIs_model"_s)->click(); }},
    };
}

/// The window with what stands before it.
QImage pictureOf(const QWidget *window)
{
    QImage picture(window->size() * window->devicePixelRatioF(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(window->devicePixelRatioF());
    QPainter painter(&picture);
    const auto paint = [&](QWidget *widget) {
        painter.drawPixmap(widget->mapToGlobal(QPoint()) - window->mapToGlobal(QPoint()), widget->grab());
    };
    paint(const_cast<QWidget *>(window));
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != window && other->isVisible())
            paint(other);
    }
    return picture;
}

bool take(const Scene &scene, const QString &examples, const QString &path)
{
    Fixture f;
    for (const QFileInfo &example : QDir(examples).entryInfoList({u"*.md"_s}, QDir::Files)) {
        QFile file(example.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return false;
        f.test.write(u"shop-api/.claude/agents/"_s + example.fileName(), file.readAll());
    }
    f.window->resize(1280, 820);
    f.test.workspace()->keepFolder(f.test.path(u"shop-api"_s));
    if (!scene.file.isEmpty())
        f.open(f.test.path(u"shop-api/.claude/agents/"_s + scene.file));
    if (!f.settled())
        return false;
    scene.play(f);
    // What is found out in a worker, and what is painted after that.
    QTest::qWait(600);
    if (!f.settled() || !pictureOf(f.window.get()).save(path))
        return false;
    QTextStream(stdout) << path << Qt::endl;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QGuiApplication::setWindowIcon(Icons::application());
    initTranslations();
    QTranslator plurals;
    if (plurals.load(u":/i18n/dossier_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || !QDir().mkpath(arguments.at(2)))
        return 2;
    const std::vector<Scene> all = scenes();
    bool isDone = true;
    for (const auto &[name, theme] : {std::pair(u"light"_s, Theme::Light), {u"dark"_s, Theme::Dark}}) {
        applyTheme(theme);
        for (const Scene &scene : all)
            isDone &= take(scene, arguments.at(1), u"%1/%2-%3.png"_s.arg(arguments.at(2), scene.name, name));
    }
    return isDone ? 0 : 1;
}
