using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Exchange.Tests.Reading;

namespace Funnel.Domain.Exchange.Tests.Mapping;

public sealed class DatasetMappingTests
{
    // A pipeline as one wide table: a row for each inquiry, a date for each step.
    private const string Pipeline =
        "Lead ID,Store,Salesperson,Inquiry,Vehicle,Rating,Test drive,Booking,Invoice,Status\n"
        + "L1,North,Ann,10/04/2010,Fabia,Hot lead,10/05/2010,10/07/2010,10/12/2010,Won\n"
        + "L2,North,Ann,10/05/2010,Octavia,Warm,,,,Lost - price\n"
        + "L3,North,Bob,10/06/2010,Fabia,,10/08/2010,,,Open\n"
        + "L9,North,Bob,10/06/2010,Fabia,,,,,Deleted\n";

    private const string PipelineMapping =
        """
        {
          "cards": {
            "source": "pipeline.csv",
            "rows": { "column": "Status", "in": ["Won", "Lost - price", "Open"] },
            "columns": {
              "card": "Lead ID", "dealer": "Store", "consultant": "Salesperson", "model": "Vehicle",
              "filed_on": { "column": "Inquiry", "date": "MM/dd/yyyy" },
              "customer_kind": { "constant": "retail" },
              "channel": { "constant": "outreach" },
              "level": { "column": "Rating", "values": { "Hot lead": "H" }, "default": "B" }, // as agreed
            },
          },
          "events": [
            {
              "source": "pipeline.csv",
              "rows": { "column": "Status", "in": ["Won", "Lost - price", "Open"] },
              "columns": { "card": "Lead ID" },
              "dates": [
                {
                  "column": "Test drive", "date": "MM/dd/yyyy",
                  "set": {
                    "event": { "constant": "contact" }, "how": { "constant": "showroom" }, "consultant": "Salesperson",
                    "contents": { "constant": "test-drive" }
                  }
                },
                { "column": "Booking", "date": "MM/dd/yyyy", "set": { "event": { "constant": "order" } } },
                { "column": "Invoice", "date": "MM/dd/yyyy", "set": { "event": { "constant": "delivered" } } }
              ],
            },
            {
              "source": "pipeline.csv",
              "columns": { "card": "Lead ID", "on": { "column": "Inquiry", "date": "MM/dd/yyyy" } },
              "stages": {
                "column": "Status",
                "events": {
                  "Lost - price": { "event": { "constant": "lost" }, "reason": { "constant": "gave-up" } }
                }
              }
            }
          ],
        }
        """;

    [Fact]
    public void Read_WidePipelineTable_MakesDatesAndStagesEvents()
    {
        using var folder = Source("pipeline.csv", Encoding.UTF8.GetBytes(Pipeline));

        var dataset = Read(folder, PipelineMapping);

        Assert.Empty(dataset.Errors);
        Assert.Equal(["L1", "L2", "L3"], dataset.History.Cards.Select(card => card.Id.Value));
        Assert.Equal(["H", "B", "B"], dataset.History.Cards.Select(card => card.Filing.Level.Value));
        Assert.Equal(
            ["contact 2010-10-05", "order 2010-10-07", "delivered 2010-10-12"],
            dataset.History.Cards.First().Events.Select(e => e.ToString()));
        Assert.Equal(CardMove.Lose, Assert.Single(dataset.History.Cards.ElementAt(1).Events).Move);
    }

    [Fact]
    public void Read_FaultInAMappedTable_IsNamedInItsOwnTerms()
    {
        var text = Pipeline.Replace("10/07/2010", "7 Oct", StringComparison.Ordinal);
        using var folder = Source("pipeline.csv", Encoding.UTF8.GetBytes(text));

        Assert.Equal(
            ["pipeline.csv:2 Booking=7 Oct: Expected a date yyyy-MM-dd, 1900 to 2199."],
            Read(folder, PipelineMapping).Errors.Shown());
    }

    [Fact]
    public void Read_EventLogOfADealerSystemInGbk_IsReadWithItsCodes()
    {
        const string cards = "客户编号;门店;销售顾问;建档日期;车型;级别\nK1;S1;张;2010-10-04;明锐;A\n";
        const string log = "客户编号;时间;类型;顾问\nK1;2010/10/5;到店;张\nK1;2010/10/6;签单;张\n";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var folder = Source("建档.csv", Encoding.GetEncoding("gbk").GetBytes(cards));
        folder.With("日志.csv", Encoding.GetEncoding("gbk").GetBytes(log));

        var dataset = Read(folder, """
            {
              "cards": {
                "source": "建档.csv",
                "columns": {
                  "card": "客户编号", "dealer": "门店", "consultant": "销售顾问", "filed_on": "建档日期", "model": "车型",
                  "level": "级别", "customer_kind": { "constant": "retail" }, "channel": { "constant": "outreach" }
                }
              },
              "events": {
                "source": "日志.csv",
                "columns": {
                  "card": "客户编号", "on": "时间", "consultant": "顾问", "how": { "constant": "showroom" },
                  "event": { "column": "类型", "values": { "到店": "contact", "签单": "order" } }
                }
              }
            }
            """);

        Assert.Empty(dataset.Errors);
        Assert.Equal("明锐", dataset.History.Cards.First().Filing.Model.Value);
        Assert.Equal(
            ["contact 2010-10-05", "order 2010-10-06"], dataset.History.Cards.First().Events.Select(e => e.ToString()));
    }

    [Fact]
    public void Read_EuropeanFile_IsReadByEncodingSeparatorDatesAndZone()
    {
        byte[] text =
        [
            .. "Nr;Modell;Datum;Ankunft\n1;"u8, 0x8A, .. "koda;04.10.2010;04.10.2010 23:30\n"u8,
        ];
        using var folder = Source("export.csv", text);

        var dataset = Read(folder, """
            {
              "cards": {
                "source": "export.csv", "encoding": "windows-1252", "separator": ";",
                "columns": {
                  "card": { "generated": "R" }, "dealer": { "constant": "D1" }, "consultant": { "constant": "K1" },
                  "filed_on": { "column": "Datum", "date": "dd.MM.yyyy" }, "model": "Modell",
                  "level": { "constant": "A" }, "customer_kind": { "constant": "retail" },
                  "channel": { "constant": "outreach" }
                }
              },
              "traffic": {
                "source": "export.csv", "encoding": "windows-1252",
                "columns": {
                  "traffic": "Nr", "dealer": { "constant": "D1" }, "consultant": { "constant": "K1" },
                  "kind": { "constant": "visit" }, "sales_related": { "constant": "true" },
                  "outcome": { "constant": "none" },
                  "arrived_at": { "column": "Ankunft", "date": "dd.MM.yyyy HH:mm", "zone": "Europe/Berlin" }
                }
              }
            }
            """);

        Assert.Empty(dataset.Errors);
        Assert.Equal(("R2", "Škoda"), (
            dataset.History.Cards.First().Id.Value, dataset.History.Cards.First().Filing.Model.Value));
        Assert.Equal(new(2010, 10, 5, 5, 30), dataset.History.Traffic[0].ArrivedAt);
    }

    [Fact]
    public void Read_SourceOrColumnThatIsNotThere_IsAnErrorOfTheSource()
    {
        using var folder = Source("a.csv", "x,y\n1,2\n"u8.ToArray());

        var dataset = Read(
            folder,
            """
            { "cards": [ { "source": "b.csv" }, { "source": "a.csv", "columns": { "card": "z", "model": "x" } } ] }
            """);

        Assert.Equal(
            [
                "b.csv:0 =: The mapping asks for this file, and it is not there.",
                "a.csv:1 z=: The mapping asks for this column, and it is not there.",
            ],
            dataset.Errors.Shown().Take(2));
        Assert.False(dataset.IsUsable);
    }

    [Fact]
    public void Read_TableOfWhichNothingIsMapped_HasNoHeader()
    {
        using var folder = new SampleFolder();

        var dataset = Read(folder, """{ "cards": { "source": "cards.csv" } }""");

        Assert.Equal(["cards.csv:1 =: Expected a header row."], dataset.Errors.Shown());
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{ "cars": { "source": "a.csv" } }""")]
    [InlineData("""{ "cards": { } }""")]
    [InlineData("""{ "cards": { "source": "a.csv", "columns": { "colour": "x" } } }""")]
    [InlineData("""{ "cards": { "source": "a.csv", "columns": { "filed_on": { "column": "x", "date": "%%" } } } }""")]
    [InlineData("""{ "cards": { "source": "a.csv", "columns": { "card": 7 } } }""")]
    [InlineData("[]")]
    [InlineData("""{ "cards": { "source": "a.csv", "dates": [{}] } }""")]
    [InlineData("""{ "cards": { "source": "a.csv", "dates": [{ "set": {} }] } }""")]
    public void Parse_WhatIsNoMapping_Throws(string json) =>
        Assert.Throws<FormatException>(() => DatasetMapping.Parse(json));

    [Fact]
    public void Read_InternetLeadsByAMapping_AreLeads()
    {
        using var folder = new SampleFolder().With(
            "portal.csv", Encoding.UTF8.GetBytes("Id,Branch,Portal,At\n7,D1,CarSite,04.10.2010 09:30\n"));
        folder.With("mine.csv", File.ReadAllBytes(Path.Combine(folder.Path, DatasetFiles.Cards)));

        var dataset = Read(folder, """
            {
              "cards": { "source": "mine.csv", "columns": {
                "card": "card", "dealer": "dealer", "consultant": "consultant", "customer_kind": "customer_kind",
                "channel": "channel", "filed_on": "filed_on", "model": "model", "level": "level"
              } },
              "leads": { "source": "portal.csv", "columns": {
                "lead": "Id", "dealer": "Branch",
                "platform": { "column": "Portal", "values": { "CarSite": "vertical-site" } },
                "received_at": { "column": "At", "date": "dd.MM.yyyy HH:mm" }
              } }
            }
            """);

        var lead = Assert.Single(dataset.History.Leads);
        Assert.Equal(
            ("7", "D1", "vertical-site", new(2010, 10, 4, 9, 30)),
            (lead.Id.Value, lead.Dealer.Value, lead.Platform.Value, lead.ReceivedAt));
    }

    private static SampleFolder Source(string file, byte[] bytes)
    {
        var folder = new SampleFolder();
        File.Delete(Path.Combine(folder.Path, DatasetFiles.Cards));
        return folder.With(file, bytes);
    }

    private static Dataset Read(SampleFolder folder, string mapping) => DatasetReader.Read(
        folder.Path, SampleFolder.Options with { Mapping = DatasetMapping.Parse(mapping) });
}
