using System.Text;
using Funnel.Domain.Exchange.Tests.Reading;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Tests.Mapping;

public sealed class MappingSuggestionTests
{
    [Fact]
    public void Suggest_FromHeadersInTwoLanguages_IsAMappingThatSaysWhatIsMissing()
    {
        using var folder = Source("leads.csv", Encoding.UTF8.GetBytes("线索编号,门店,销售顾问,创建日期,意向车型,颜色\n"));

        var draft = MappingSuggestion.For(folder.Path, Language.En);

        Assert.NotNull(DatasetMapping.Parse(draft));
        Assert.Contains("\"card\": \"线索编号\",", draft, StringComparison.Ordinal);
        Assert.Contains("\"filed_on\": \"创建日期\",", draft, StringComparison.Ordinal);
        Assert.Contains("// \"level\": required", draft, StringComparison.Ordinal);
        Assert.Contains("columns not used: 颜色", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggest_ForAWideTable_DraftsAnEventOfEachDateColumnAndTheReportNeedsNoMore()
    {
        using var folder = Source("customers.csv", Encoding.UTF8.GetBytes("""
            Lead ID,Branch,Sales rep,Vehicle,Rating,Lead source,Inquiry date,Test drive,Booking,Invoice,Stage,Closed
            P1,North,Ann,Fabia,Hot,Walk-in,09/24/2010,09/26/2010,10/02/2010,10/09/2010,Won,10/09/2010
            P2,North,Ann,Octavia,Warm,Phone,09/28/2010,,,,Lost - competitor,10/11/2010
            P3,South,Bo,Superb,,Web,10/05/2010,10/07/2010,,,Open,

            """));

        var dataset = Read(folder, MappingSuggestion.For(folder.Path, Language.En));

        Assert.Empty(dataset.Errors.Shown());
        Assert.Equal(
            ["P1 H 2010-09-24 WalkIn", "P2 A 2010-09-28 Phone", "P3 B 2010-10-05 Outreach"],
            dataset.History.Cards.Select(card =>
                $"{card.Id} {card.Filing.Level} {Iso(card.Filing.FiledOn)} {card.Filing.Channel}"));
        Assert.Equal(
            ["P1 Contact 2010-09-26", "P1 SignOrder 2010-10-02", "P1 Deliver 2010-10-09", "P2 Lose 2010-10-11",
                "P3 Contact 2010-10-07"],
            dataset.History.Cards.SelectMany(card => card.Events, (card, e) => $"{card.Id} {e.Move} {Iso(e.On)}"));
    }

    [Fact]
    public void Suggest_ForAPersonsOwnListInChinese_MakesIdsAndTakesOneDealer()
    {
        using var folder = Source("我的客户.csv", Encoding.UTF8.GetBytes(
            """
            客户姓名,意向车型,销售顾问,客户来源,意向级别,建档日期,首次到店日期,试驾日期,订车日期,交车日期,战败日期,战败原因
            王小明,晨风,李伟,展厅,H级,2010/10/1,2010/10/1,2010/10/3,2010/10/5,2010/10/20,,
            张丽,牧野,陈芳,来电,B,2010/10/2,,,,,2010/10/15,竞品

            """));

        var dataset = Read(folder, MappingSuggestion.For(folder.Path, Language.Zh));

        Assert.Empty(dataset.Errors.Shown());
        Assert.Equal(["C2 D1 H", "C3 D1 B"], dataset.History.Cards.Select(card =>
            $"{card.Id} {card.Filing.Dealer} {card.Filing.Level}"));
        Assert.Equal(
            ["C2 Contact 2010-10-01", "C2 Contact 2010-10-03", "C2 SignOrder 2010-10-05", "C2 Deliver 2010-10-20",
                "C3 Lose 2010-10-15"],
            dataset.History.Cards.SelectMany(card => card.Events, (card, e) => $"{card.Id} {e.Move} {Iso(e.On)}"));
    }

    [Fact]
    public void Suggest_ForDatesThatTwoFormatsFit_LeavesTheChoiceToAPerson()
    {
        using var folder = Source("list.csv", Encoding.UTF8.GetBytes(
            "Lead ID,Branch,Sales rep,Vehicle,Rating,Created,Booking\nP1,N,Ann,Fabia,Hot,04/10/2010,05/10/2010\n"));

        var draft = MappingSuggestion.For(folder.Path, Language.En);

        Assert.Contains(
            "\"filed_on\": \"Created\", // decide on the dates: \"date\": \"M/d/yyyy\" or \"date\": \"d/M/yyyy\"",
            draft,
            StringComparison.Ordinal);
        Assert.Contains(
            Read(folder, draft).Errors, error => error is { File: "list.csv", Column: "Created", Value: "04/10/2010" });
    }

    [Theory]
    [InlineData("线索编号,门店,平台,接收时间,是否有效\n", "\"platform\": \"平台\",")]
    [InlineData("Lead ID,Store,Provider,Request date,Salesperson\n", "\"received_at\": \"Request date\",")]
    public void Suggest_ForATableOfInternetLeads_IsOneOfLeads(string header, string column)
    {
        using var folder = Source("export.csv", Encoding.UTF8.GetBytes(header));

        var draft = MappingSuggestion.For(folder.Path, Language.En);

        Assert.Contains("\"leads\": {", draft, StringComparison.Ordinal);
        Assert.Contains(column, draft, StringComparison.Ordinal);
        Assert.DoesNotContain("required", draft, StringComparison.Ordinal);
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static SampleFolder Source(string file, byte[] bytes)
    {
        var folder = new SampleFolder();
        File.Delete(Path.Combine(folder.Path, DatasetFiles.Cards));
        return folder.With(file, bytes);
    }

    private static Dataset Read(SampleFolder folder, string mapping) => DatasetReader.Read(
        folder.Path, SampleFolder.Options with { Mapping = DatasetMapping.Parse(mapping) });
}
