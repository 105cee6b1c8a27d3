using Funnel.Domain.Assignment;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Standards;

public sealed class OtherStandardsTests
{
    [Theory]
    [InlineData("buyers", "", "车款作业 领牌作业 保险作业 配件工作 交车作业")]
    [InlineData("hot-prospects", "H A B", "强化商品信心 购买抗拒处理 疑问的答疑 促进成交 购车流程说明 购车需求分析")]
    [InlineData("owners-and-lost", "", "提供相关产品 提供相关活动咨询 维护客户关系 宣传售后服务")]
    [InlineData("cold-prospects", "C", "帮助树立品牌信心 介绍莲花汽车及产品卖点 销售顾问自我介绍 搜集整理客户资料 对有望购车者，商定下次来访时间")]
    public void Lotus_MeasuresOfEachGroup_AreThePrintedOnes(string code, string levels, string items)
    {
        var measures = SalesStandards.Lotus.Measures.Single(m => m.Code == code);

        Assert.Equal(levels, string.Join(' ', measures.Levels));
        Assert.Equal(items, string.Join(' ', measures.Items.Select(i => i.Text.Zh)));
    }

    [Fact]
    public void Lotus_TakeoverModes_AreThePrintedOnes() => Assert.Equal(
        ["left", "promoted", "two-step"],
        SalesStandards.Lotus.Sections.Single(s => s.Code == "takeover-modes").Items.Select(i => i.Code));

    [Fact]
    public void Lotus_Forms_AreTheEightOfTheFlow() => Assert.Equal(
        "来店客户登记表 来电客户登记表 营业活动日报表 潜在客户进度管制表 客户信息卡 促进失控（战败）记录表 销售绩效管理看板 库存管理看板",
        string.Join(' ', SalesStandards.Lotus.Forms.Select(f => f.Name.Zh)));

    [Fact]
    public void Nissan_Process_IsThePrintedNineSteps() => Assert.Equal(
        "客户开发 接待 咨询 产品介绍 试车 协商 成交 交车 跟踪",
        string.Join(' ', SalesStandards.Nissan.Process.Select(s => s.Name.Zh)));

    [Theory]
    [InlineData("development", "priority-source", "最高优先权", "NISSAN development 2")]
    [InlineData("development", "same-day-check", "每天下班前", "NISSAN development 3")]
    [InlineData("development", "appointment", "具体日期/时间的约定", "NISSAN development 9")]
    [InlineData("development", "no-pitch", "不要对一位已表示拒绝邀约的客户", "NISSAN development taboo")]
    [InlineData("reception", "three-rings", "三声内", "NISSAN reception 1.1")]
    [InlineData("reception", "hold", "不能让客户等待超过10秒", "NISSAN reception 17.2.4")]
    public void Nissan_Item_IsAsPrintedWithItsSource(string step, string code, string zh, string source)
    {
        var item = SalesStandards.Nissan.Process.Single(s => s.Code == step).Conduct.Single(i => i.Code == code);

        Assert.Contains(zh, item.Text.Zh, StringComparison.Ordinal);
        Assert.Equal(source, item.Source.Citation);
    }

    [Fact]
    public void Nissan_Rules_AreItsOwn()
    {
        var nissan = SalesStandards.Nissan;

        Assert.Same(LeadRankings.Nissan, nissan.LeadRanking);
        Assert.Same(RecordStandards.NissanContact, Assert.Single(nissan.Records));
        Assert.True(nissan.Records[0].SparesRefusers);
        Assert.Same(SameDayCheck.Nissan, nissan.RecordCheck);
        Assert.Same(CallStandards.Nissan, nissan.Calls);
        Assert.Equal((21, 13), (nissan.Process[0].Conduct.Count, nissan.Process[1].Conduct.Count));
    }

    [Fact]
    public void Drm_MeetingAndSteps_AreThePrintedOnes()
    {
        var meeting = SalesStandards.Drm.Sections.Single(s => s.Code == "daily-meeting");

        Assert.Equal(
            "receptions callbacks prospects conversion upgrades tomorrow distribution",
            string.Join(' ', meeting.Items.Select(i => i.Code)));
        Assert.Equal(
            "reception registration grading meeting reassignment analysis coaching",
            string.Join(' ', SalesStandards.Drm.Process.Select(s => s.Code)));
        Assert.Same(ReassignmentLadders.Drm, SalesStandards.Drm.Reassignment);
    }

    [Fact]
    public void Gps_StatesReportsAndSteps_AreThePrintedOnes()
    {
        var gps = SalesStandards.Gps;

        Assert.Equal(
            "GPS 2.1 GPS 2.2 GPS 2.3 GPS 2.4 GPS 2.5 GPS 2.6 GPS 2.7 GPS 2.8",
            string.Join(' ', gps.Sections.Single(s => s.Code == "states").Items.Select(i => i.Source)));
        Assert.Equal(
            "关键管理报表 集客进度分析 跟进效果分析 订单转化分析 成交转化分析 战败原因分析 客户结构分析",
            string.Join(' ', gps.Sections.Single(s => s.Code == "reports").Items.Select(i => i.Text.Zh)));
        Assert.Equal(["collect", "invite", "convert", "deliver"], gps.Process.Select(s => s.Code));
    }

    [Fact]
    public void EveryStandard_Lines_HaveOneKeyEachAndBothLanguages() => Assert.All(SalesStandards.All, standard =>
    {
        var lines = standard.Lines;

        Assert.Equal(lines.Count, lines.Select(line => (line.Part, line.Key)).Distinct().Count());
        Assert.All(lines, line =>
        {
            Assert.NotEmpty(line.Value.Zh);
            Assert.NotEmpty(line.Value.En);
            Assert.NotEmpty(line.Source.Citation);
        });
    });

    [Fact]
    public void EveryStandard_KpisOfHeadlineAndProcess_AreInItsCatalogue() => Assert.All(
        SalesStandards.All,
        standard => Assert.All(
            standard.Headline.Select(kpi => kpi.Id).Concat(standard.Process.SelectMany(step => step.Kpis)),
            id => Assert.True(standard.Kpis.TryGet(id, out _), id)));
}
