using Funnel.Domain.Checks;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Standards;

public sealed class SgmStandardTests
{
    private static readonly SalesStandard Sgm = SalesStandards.Sgm;

    [Theory]
    [InlineData("base", "base-arrival-rate base-accuracy-rate base-timeliness-rate base-intent-rate")]
    [InlineData("call", "phone-arrival-rate call-retention-rate call-standard-rate")]
    [InlineData("reception", "visit-retention-rate effective-reception-rate")]
    [InlineData("needs", "product-knowledge-pass-rate complete-card-rate")]
    [InlineData("test-drive", "test-drive-invitation-rate test-drive-rate test-drive-satisfaction-rate")]
    [InlineData("quote", "contract-text-usage-rate commitment-fulfilment-rate")]
    [InlineData("prospect-follow-up", "return-visit-rate follow-up-timeliness-rate")]
    [InlineData("delivery", "delivery-appointment-rate delivery-satisfaction-rate")]
    [InlineData("after-sales", "after-sales-satisfaction-rate entry-completion-rate")]
    public void Process_EachStage_HasThePrintedKpis(string stage, string kpis)
    {
        var step = Sgm.Process.Single(s => s.Code == stage);

        Assert.Equal(kpis, string.Join(' ', step.Kpis));
        Assert.Equal(Codes.Of<ProcessStage>().Get(stage), step.Stage);
        Assert.All(step.Kpis, id => Assert.True(Sgm.Kpis.TryGet(id, out _)));
    }

    [Fact]
    public void Process_Conduct_IsPrintedForThreeStages() => Assert.Equal(
        ["base 7 3 3", "call 13 3 3", "reception 16 3 0", "needs 0 0 0", "test-drive 0 0 0"],
        Sgm.Process.Take(5).Select(s => $"{s.Code} {s.Conduct.Count} {s.KeyItems.Count} {s.Problems.Count}"));

    [Theory]
    [InlineData("call", "three-rings", "at most 3 rings")]
    [InlineData("reception", "five-steps", "at most 5 steps")]
    [InlineData("reception", "distance", "1.5–2 metres")]
    [InlineData("reception", "three-drinks", "at least 3 drinks")]
    public void Process_PrintedNumber_IsALimit(string stage, string item, string words) => Assert.Equal(
        words, Sgm.Process.Single(s => s.Code == stage).Conduct.Single(i => i.Code == item).Limit!.Words.En);

    [Theory]
    [InlineData("base", "switched-make", "DOSS中录入战败车型及原因", "SGM slide 10")]
    [InlineData("call", "after-hours", "展厅经理手机", "SGM slide 23")]
    [InlineData("call", "text-message", "等待客户挂断电话后", "SGM slide 24")]
    [InlineData("reception", "seated-customer", "对坐着的客户", "SGM slide 35")]
    [InlineData("reception", "farewell", "送至展厅门外", "SGM slide 35")]
    public void Process_Item_IsAsPrintedWithItsSource(string stage, string code, string zh, string source)
    {
        var item = Sgm.Process.Single(s => s.Code == stage).Conduct.Single(i => i.Code == code);

        Assert.Contains(zh, item.Text.Zh, StringComparison.Ordinal);
        Assert.Equal(source, item.Source.Citation);
    }

    [Theory]
    [InlineData("JP1-1", "竞品分析指导表", "市场经理、销售经理")]
    [InlineData("JP1-2", "基盘客户置换计划表", "销售经理、展厅经理、内训师")]
    [InlineData("JP1-3", "置换话术培训记录表", "销售经理、展厅经理、内训师")]
    [InlineData("JP1-4", "基盘客户分配表", "销售经理、展厅经理")]
    [InlineData("JP1-5", "市场活动计划表（DOS3.0）", "销售经理、市场经理")]
    public void Forms_OfBaseDevelopment_AreThePrintedFive(string code, string name, string users)
    {
        var form = Sgm.Forms.Single(f => f.Code == code);

        Assert.Equal((name, users), (form.Name.Zh, form.Users!.Value.Zh));
        Assert.NotEmpty(form.Purpose!.Value.Zh);
    }

    [Fact]
    public void Forms_CallRegister_HasItsSevenFields() => Assert.Equal(
        "日期 时间 客户姓名 客户电话 来电内容 接听人 备注",
        string.Join(' ', Sgm.Forms.Single(f => f.Code == "call-register").Fields.Select(f => f.Zh)));

    [Theory]
    [InlineData("incoming-call-etiquette", 8)]
    [InlineData("outgoing-call-etiquette", 5)]
    [InlineData("call-elements", 6)]
    [InlineData("text-message", 1)]
    public void Sections_BesideTheCalls_HaveThePrintedItems(string code, int items) =>
        Assert.Equal(items, Sgm.Sections.Single(s => s.Code == code).Items.Count);

    [Fact]
    public void Sections_TextMessage_IsThePrintedTemplate()
    {
        var template = Assert.Single(Sgm.Sections.Single(s => s.Code == "text-message").Items).Text.Zh;

        Assert.StartsWith("XX先生/女士，您好！感谢您致电XXXX别克4S店", template, StringComparison.Ordinal);
        Assert.EndsWith("光临本店赏车、试驾！", template, StringComparison.Ordinal);
    }

    [Fact]
    public void Gaps_AfterTheReception_AreSaid()
    {
        Assert.Contains("原文在进店接待的重点MOT标准处中断", Sgm.Gaps[0].Text.Zh, StringComparison.Ordinal);
        Assert.Contains("原文中断", Sgm.Process[2].KeyItems[^1].Text.Zh, StringComparison.Ordinal);
    }
}
