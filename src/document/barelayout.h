// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTextDocumentLayout>

namespace dossier {

/// Lays out nothing: a text document tells of its changes only while it has a
/// layout. The first view puts its own in this one's place. Owned by the text
/// document; GUI thread.
class BareLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT
public:
    using QAbstractTextDocumentLayout::QAbstractTextDocumentLayout;

    void draw(QPainter *, const PaintContext &) override {}
    [[nodiscard]] int hitTest(const QPointF &, Qt::HitTestAccuracy) const override { return -1; }
    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QSizeF documentSize() const override { return {}; }
    [[nodiscard]] QRectF frameBoundingRect(QTextFrame *) const override { return {}; }
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &) const override { return {}; }

protected:
    void documentChanged(int, int, int) override {}
};

} // namespace dossier
