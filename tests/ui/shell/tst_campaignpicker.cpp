#include "tests/support/testmain.h"

#include "ui/widgets/campaignpicker.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr CampaignId spring {1};
constexpr CampaignId autumn {2};
constexpr CampaignId winter {3};

} // namespace

class CampaignPickerTest : public QObject {
    Q_OBJECT

private slots:
    void showsAllAtFirst()
    {
        const CampaignPicker picker;
        QCOMPARE(picker.count(), 1);
        QVERIFY(!picker.campaign());
    }

    void keepsWhatIsChosenWhenOthersComeInBefore()
    {
        CampaignPicker picker;
        picker.setCampaigns({{autumn, u"Autumn"_s}, {spring, u"Spring"_s}});
        QVERIFY(picker.choose(autumn));
        const QSignalSpy changed(&picker, &CampaignPicker::currentIndexChanged);
        picker.setCampaigns({{winter, u"Winter"_s}, {autumn, u"Autumn fair"_s}, {spring, u"Spring"_s}});
        QVERIFY(picker.campaign() == autumn);
        QCOMPARE(picker.currentText(), u"Autumn fair"_s);
        QCOMPARE(changed.size(), 0);
        picker.setCurrentIndex(3); // a person does
        QVERIFY(picker.campaign() == spring);
        QCOMPARE(changed.size(), 1);
    }

    void givesWayToAllWhenTheChosenOneIsGone()
    {
        CampaignPicker picker;
        picker.setCampaigns({{autumn, u"Autumn"_s}, {spring, u"Spring"_s}});
        QVERIFY(picker.choose(autumn));
        picker.setCampaigns({{spring, u"Spring"_s}});
        QVERIFY(!picker.campaign());
        QVERIFY(picker.choose(spring));
        QVERIFY(!picker.choose(autumn));
        QVERIFY(!picker.campaign());
        QVERIFY(picker.choose(std::nullopt));
    }
};

LEADLINE_TEST(CampaignPickerTest)
#include "tst_campaignpicker.moc"
