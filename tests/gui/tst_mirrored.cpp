// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QImage>

using namespace dossier;
using namespace Qt::StringLiterals;

/// What is painted by hand, where is read from the right.
class MirroredTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void putsSignsWhereALineBegins_data();
    void putsSignsWhereALineBegins();

private:
    /// Where the middle of what has a colour is: 0 at the left of the row, 1 at its
    /// right; -1 for none.
    static double middleOfColour(const QAbstractItemView *view, const QModelIndex &index)
    {
        const QRect row = view->visualRect(index);
        const QImage picture = view->viewport()->grab(row).toImage();
        double sum = 0;
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (QColor(picture.pixel(x, y)).hsvSaturation() > 150) {
                    sum += x;
                    ++count;
                }
            }
        }
        return count ? sum / count / picture.width() : -1;
    }
};

void MirroredTest::putsSignsWhereALineBegins_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("from the left") << false;
    QTest::newRow("from the right") << true;
}

void MirroredTest::putsSignsWhereALineBegins()
{
    QFETCH(const bool, isMirrored);
    QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    Fixture f;
    const QString red = f.test.write(
        u"agents/a.md"_s, "---\nname: a\ndescription: Use this agent when asked.\ncolor: red\n---\n\nA prompt.\n");
    f.test.workspace()->showFolder(f.test.path(u"agents"_s));
    f.open(red);
    // The current one: the row of the first is not marked.
    f.open(f.test.write(u"agents/b.md"_s, "---\nname: b\n---\n\nA prompt.\n"));
    QVERIFY(f.settled());
    const auto isAtBegin = [isMirrored](const QAbstractItemView *view, const QModelIndex &index) {
        const double middle = middleOfColour(view, index);
        return isMirrored ? middle > 0.75 : middle >= 0 && middle < 0.25;
    };
    const auto agent = [](const QTreeView *view) {
        return view->model()
            ->match(view->model()->index(0, 0), Qt::DisplayRole, u"a"_s, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    };

    const auto *tree = f.find<QTreeView>(u"agentsTree"_s);
    QTRY_VERIFY(agent(tree).isValid());
    QVERIFY(isAtBegin(tree, agent(tree)));

    const auto *problems = f.find<QTreeView>(u"problemsList"_s);
    QTRY_VERIFY(problems->model()->rowCount() > 0);
    QVERIFY(isAtBegin(problems, problems->model()->index(0, 0)));

    f.trigger(u"actionFocusViews"_s);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Home);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    auto *overview = f.find<QTreeView>(u"overviewTable"_s);
    QTRY_VERIFY(overview->isVisible() && agent(overview).isValid());
    overview->clearSelection();
    QVERIFY(isAtBegin(overview, agent(overview)));
}

QTEST_MAIN(MirroredTest)

#include "tst_mirrored.moc"
