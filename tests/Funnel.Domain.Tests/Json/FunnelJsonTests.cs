using System.Text.Json;
using System.Text.Json.Nodes;
using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Facts;
using Funnel.Domain.Json;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Cards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.Tests.Json;

public sealed class FunnelJsonTests
{
    private static readonly JsonSerializerOptions Web = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        .AddFunnel(Language.En);

    private static readonly JsonSerializerOptions WithPeople = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        .AddFunnel(Language.Zh, withPersonalData: true);

    private static readonly CardFiling Filing = CardLine.Read("K-1 phone 10-04 B presentation").Filing with
    {
        Customer = new("Wang Fang", "13800000000"),
    };

    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    public static TheoryData<string> Lines { get; } =
    [
        "K-1 phone 10-01 B | 10-05 showroom level A presentation test-drive next 10-08 agreed",
        "K-1 phone 10-01 B | 10-05 order | 10-06 order-cancelled | 10-07 order | 10-08 delivered",
        "K-1 phone 10-01 B | 10-02 call | 10-25 dormant | 10-26 reactivated | 10-27 transferred C-2",
        "K-1 phone 10-01 B | 10-05 lost gave-up",
    ];

    [Fact]
    public void Filing_Written_IsTextsAndCodesWithoutThePerson()
    {
        var json = JsonSerializer.SerializeToNode(Filing, Web)!.AsObject();

        Assert.Equal("K-1", (string?)json["card"]);
        Assert.Equal("phone", (string?)json["channel"]);
        Assert.Equal("2010-10-04", (string?)json["filedOn"]);
        Assert.Equal("""["presentation"]""", json["contents"]!.ToJsonString());
        Assert.DoesNotContain("Wang", json.ToJsonString(), StringComparison.Ordinal);
        Assert.False(json.ContainsKey("customer"));
    }

    [Fact]
    public void Filing_WithThePersonAskedFor_ReadsBackAsItWas()
    {
        var json = JsonSerializer.Serialize(Filing, WithPeople);

        Assert.Equal(Filing, JsonSerializer.Deserialize<CardFiling>(json, WithPeople));
        Assert.Equal("Wang Fang", JsonSerializer.Deserialize<CardFiling>(json, Web)!.Customer!.Name);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Events_Written_ReadBackAsTheyWere(string line)
    {
        var events = CardLine.Read(line).Events;

        var json = JsonSerializer.Serialize(events, Web);

        Assert.Equal(events, JsonSerializer.Deserialize<List<CardEvent>>(json, Web));
    }

    [Fact]
    public void Event_Written_TellsItsMoveAndNothingThatFollows()
    {
        CardEvent contact = new CardEvent.Contact(
            new(2010, 10, 5), new("C-1"), ContactManner.Showroom, ContactContents.TestDrive, Note: "calls at night");

        var expected = JsonNode.Parse(
            """
            {
              "move": "contact", "on": "2010-10-05", "by": "C-1", "manner": "showroom", "contents": ["test-drive"],
              "level": null, "nextContactOn": null, "isAgreed": false, "followUpLevel": null, "basis": null,
              "hasRefused": false, "entry": null
            }
            """);
        Assert.True(JsonNode.DeepEquals(expected, JsonSerializer.SerializeToNode(contact, Web)));
        Assert.Contains("calls at night", JsonSerializer.Serialize(contact, WithPeople), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"on":"2010-10-05"}""")]
    [InlineData("""{"move":"no-such","on":"2010-10-05"}""")]
    [InlineData("""{"move":"order"}""")]
    [InlineData("""{"move":"order","on":"0001-01-01"}""")]
    [InlineData("""{"move":"order","on":"5 October"}""")]
    [InlineData("""{"move":"contact","on":"2010-10-05","manner":"call"}""")]
    [InlineData("""{"move":"contact","on":"2010-10-05","by":" ","manner":"call"}""")]
    [InlineData("""{"move":"lost","on":"2010-10-05","reason":"9"}""")]
    [InlineData("""{"move":"contact","on":"2010-10-05","by":"C-1","manner":"call","contents":["tea"]}""")]
    [InlineData("""{"move":"took-over","on":"2010-10-05","other":"K-2"}""")]
    public void Event_ThatCannotBe_IsAFaultOfTheJson(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CardEvent>(json, Web));

    [Fact]
    public void Event_WithItsMoveLast_IsRead() => Assert.Equal(
        new CardEvent.OrderSigned(new(2010, 10, 5)),
        JsonSerializer.Deserialize<CardEvent>("""{"on":"2010-10-05","move":"order"}""", Web));

    [Fact]
    public void Answer_Written_SaysWhetherItWasMadeAndWhyNot()
    {
        var made = JsonSerializer.SerializeToNode(Desk.File("K-1 phone 10-04 B"), Web)!;
        var refused = JsonSerializer.SerializeToNode(Desk.File("K-1 phone 10-04 X"), Web)!;

        Assert.Equal("made", (string?)made["answer"]);
        Assert.Equal("active", (string?)made["card"]!["status"]!["state"]);
        Assert.Null(made["card"]!["scale"]);
        Assert.Equal("refused", (string?)refused["answer"]);
        Assert.Equal("unknown-level", (string?)refused["reasons"]![0]!["code"]);
        Assert.Equal("The level must be one of: O H A B C N.", (string?)refused["reasons"]![0]!["text"]);
    }

    [Fact]
    public void Table_OfTheCatalogueByConsultant_TakesFewBytesACell()
    {
        var story = Story.OfCards(string.Join(
            '\n', Enumerable.Range(1, 40).Select(i => $"K-{i} phone 10-0{1 + (i % 9)} B by C-{i}")));
        var table = SalesStandards.Gps.Figures(story.ToHistory(), October).By(Dimensions.Consultant).Table;

        var bytes = JsonSerializer.SerializeToUtf8Bytes(table, Web);
        var cells = (table.Groups.Count * table.GroupedKpis.Count) + table.Total.Count;

        Assert.Equal(40, table.Groups.Count);
        Assert.InRange((double)bytes.Length / cells, 1, 20);
    }

    [Fact]
    public void Table_Written_NamesEachKpiOnce()
    {
        var story = Story.OfCards("K-1 phone 10-04 B by C-1 | 10-08 order\nK-2 phone 10-05 B by C-2");
        var figures = SalesStandards.Gps.Figures(story.ToHistory(), October)
            .Of(FlowRateKpis.OrderRate, StockKpis.NewProspects).By(Dimensions.Consultant);

        var json = JsonNode.Parse(JsonSerializer.Serialize(figures.Table, WithPeople))!;

        Assert.Equal("2010-10-31", (string?)json["period"]!["asOf"]);
        Assert.Equal("""["consultant"]""", json["by"]!.ToJsonString());
        Assert.Equal("订单转化率", (string?)json["kpis"]![0]!["name"]);
        Assert.Equal("ratio", (string?)json["kpis"]![0]!["kind"]);
        Assert.Equal("""["order-rate","new-prospects"]""", json["groupedKpis"]!.ToJsonString());
        Assert.Equal("""{"key":["C-1"],"values":[[1,1],[1]]}""", json["groups"]![0]!.ToJsonString());
        Assert.Equal("[[1,2],[2]]", json["total"]!.ToJsonString());
    }

    [Fact]
    public void Explanation_Written_IsATreeInTheLanguage()
    {
        var why = SalesStandards.Gps.Explain(Desk.Card("K-1 phone 10-04 B"), FlowRateKpis.OrderRate, October);

        var json = JsonSerializer.SerializeToNode(why, Web)![0]!;

        Assert.False((bool)json["holds"]!);
        Assert.Equal(why[0].Condition.En, (string?)json["condition"]);
        Assert.Null(json["because"]);
    }

    [Fact]
    public void Worklist_Written_SaysWhatIsToBeDone()
    {
        var story = Story.OfCards("K-1 phone 10-04 B next 10-06");
        LocalDate today = new(2010, 10, 10);
        var facts = story.Report(new ReportingPeriod(today, today)).Facts(FactKinds.Cards, Anchor.AsOf);
        var entries = CardWorklists.Overdue.Of(facts, today, story.Scale);

        var json = JsonSerializer.SerializeToNode(entries, Web)![0]!;

        Assert.Equal("K-1", (string?)json["card"]!["card"]);
        Assert.Equal("as-listed", (string?)json["task"]!["task"]);
        Assert.Equal(4, (int)json["daysOverdue"]!);
    }

    [Fact]
    public void Ids_AsKeys_AreTexts() => Assert.Equal(
        """{"K-1":1}""",
        JsonSerializer.Serialize(new Dictionary<CardId, int> { [new("K-1")] = 1 }, Web));

    [Fact]
    public void Options_WithoutAResolver_StillWriteTheHostsOwnTypes() => Assert.Equal(
        """{"Day":"2010-10-05"}""",
        JsonSerializer.Serialize(new Own(new(2010, 10, 5)), new JsonSerializerOptions().AddFunnel(Language.En)));

    private sealed record Own(LocalDate Day);
}
