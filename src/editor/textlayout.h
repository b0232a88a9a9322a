// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextDocumentLayout>

#include <algorithm>

namespace dossier {

/// Lays out a text whose colours change with each key. Qt's own takes the sum of what was removed and
/// of what came for the length of what changed: new colours of a line are a change of it and of as much
/// behind it, for which all of a window is painted. GUI thread.
class TextLayout : public QPlainTextDocumentLayout
{
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

protected:
    void documentChanged(int from, int /*charsRemoved*/, int charsAdded) override
    {
        // Its last unit is looked for, so there has to be one.
        QPlainTextDocumentLayout::documentChanged(from, 0, std::max(1, charsAdded));
    }
};

} // namespace dossier
