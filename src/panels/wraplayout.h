// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace dossier {

/// A row that goes on in a new line where its parent is too narrow for all of
/// it, so that no button is out of reach. A text that wraps takes what the others
/// of its line leave, but not less than can be read with ease. GUI thread.
class WrapLayout : public QLayout
{
    Q_OBJECT
public:
    /// Without margins; spacing as of the style.
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addLayout(QLayout *layout); ///< takes it; it stays together while it can
    void addGap(); ///< takes what is left; nothing at the end of a line

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item;
        int width;
    };
    struct Line {
        std::vector<Placed> items;
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    void fill(Line &line, int width) const;
    [[nodiscard]] int gapBetween() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace dossier
