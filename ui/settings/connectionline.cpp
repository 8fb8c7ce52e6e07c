#include "ui/settings/connectionline.h"

#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/styleflag.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionLine)
};

} // namespace

void sayConnection(PlainLabel &line, const Result<AccountInfo> &result)
{
    const bool isUsedUp = result && result->balance && *result->balance <= Money {};
    if (!result)
        line.setText(u"✕ "_s + result.error().message);
    else if (isUsedUp)
        line.setText(Words::tr("! Connected, but the balance is %1: the provider may refuse every call.")
                         .arg(shownMoney(*result->balance)));
    else if (result->balance)
        line.setText(Words::tr("✓ Connected. Balance: %1.").arg(shownMoney(*result->balance)));
    else
        line.setText(Words::tr("✓ Connected."));
    const bool isGood = result && !isUsedUp;
    setFlag(line, "fault", !isGood);
    setFlag(line, "good", isGood);
    line.setQuiet(false);
}
