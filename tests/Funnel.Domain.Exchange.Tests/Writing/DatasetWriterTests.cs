using Funnel.Domain.Exchange.Tests.Reading;
using MiniExcelLibs;

namespace Funnel.Domain.Exchange.Tests.Writing;

public sealed class DatasetWriterTests
{
    [Fact]
    public void WriteFolder_OfADataset_IsReadBackAsTheSameHistory()
    {
        using var folder = FullFolder.Make();
        using var first = new SampleFolder();
        using var second = new SampleFolder();
        var dataset = folder.Read();

        DatasetWriter.WriteFolder(first.Path, dataset.History, dataset.Targets);
        var again = first.Read();
        DatasetWriter.WriteFolder(second.Path, again.History, again.Targets);

        Assert.Empty(dataset.Errors);
        Assert.Empty(again.Errors);
        Assert.Equal(10, FullFolder.Texts(first).Count);
        Assert.Equal(FullFolder.Texts(first), FullFolder.Texts(second));
        Assert.Equal(FullFolder.Shown(dataset), FullFolder.Shown(again));
    }

    [Fact]
    public void WriteFolder_OfMergesAndTheirUndoing_KeepsTheOrderOfOneDay()
    {
        using var folder = new SampleFolder().WithEvents(
            "C2,2010-10-04,merged,,,,,,,,C1",
            "C1,2010-10-04,contact,K1,call",
            "C2,2010-10-04,unmerged",
            "C2,2010-10-04,merged,,,,,,,,C1",
            "C1,2010-10-04,order",
            "C1,2010-10-04,delivered");
        using var written = new SampleFolder();
        var dataset = folder.Read();

        DatasetWriter.WriteFolder(written.Path, dataset.History, dataset.Targets);

        Assert.Empty(dataset.Errors);
        Assert.Equal(
            [
                "card,on,event,consultant,how,contents,level,next_contact_on,reason,model,to,note",
                "C2,2010-10-04,merged,,,,,,,,C1,",
                "C1,2010-10-04,contact,K1,call,,,,,,,",
                "C2,2010-10-04,unmerged,,,,,,,,,",
                "C2,2010-10-04,merged,,,,,,,,C1,",
                "C1,2010-10-04,order,,,,,,,,,",
                "C1,2010-10-04,delivered,,,,,,,,,",
            ],
            File.ReadAllLines(Path.Combine(written.Path, "events.csv")));
        Assert.Empty(written.Read().Errors);
    }

    [Fact]
    public void WriteWorkbook_OfADataset_IsReadBackAsTheSameHistory()
    {
        using var folder = FullFolder.Make();
        using var written = new SampleFolder();
        var path = Path.Combine(written.Path, "dataset.xlsx");
        var dataset = folder.Read();

        DatasetWriter.WriteWorkbook(path, dataset.History, dataset.Targets);
        var again = DatasetReader.Read(path, SampleFolder.Options);

        Assert.Empty(again.Errors);
        Assert.Equal(FullFolder.Shown(dataset), FullFolder.Shown(again));
    }

    [Fact]
    public void Read_Workbook_NamesTheRowsOfItsSheets()
    {
        using var written = new SampleFolder();
        var path = Path.Combine(written.Path, "dataset.xlsx");
        MiniExcel.SaveAs(path, new Dictionary<string, object>
        {
            ["Cards"] = new[]
            {
                Card("C1", new DateTime(2010, 10, 1), "two\nlines", true),
                Card("C2", "01/10/2010", "Ann", "x"),
            },
            ["Notes"] = new[] { new { Text = "nothing" } },
        });

        var dataset = DatasetReader.Read(path, SampleFolder.Options with { SkipErrors = true });

        Assert.Equal(
            ["cards.csv:3 filed_on=01/10/2010: Expected a date yyyy-MM-dd, 1900 to 2199.",
             "cards.csv:3 complete=x: Expected true or false."],
            dataset.Errors.Shown());
        Assert.Equal(("two\nlines", true), (
            dataset.History.Cards.First().Filing.Customer?.Name, dataset.History.Cards.First().Filing.IsComplete));
        Assert.Contains("Notes.csv:0 =: It is no file of a dataset and was not read.", dataset.Findings.Shown());
    }

    [Fact]
    public void Read_WhatIsNoWorkbook_IsAnError()
    {
        using var folder = new SampleFolder().With("dataset.xlsx", "no zip");

        var dataset = DatasetReader.Read(Path.Combine(folder.Path, "dataset.xlsx"), SampleFolder.Options);

        Assert.Equal(["dataset.xlsx:0 =: It is no .xlsx workbook, or it is damaged."], dataset.Errors.Shown());
    }

    private static Dictionary<string, object> Card(string id, object filedOn, string customer, object complete) => new()
    {
        ["card"] = id, ["dealer"] = "D1", ["consultant"] = "K1", ["customer_kind"] = "retail", ["channel"] = "outreach",
        ["filed_on"] = filedOn, ["model"] = "Fabia", ["level"] = "A", ["customer"] = customer, ["complete"] = complete,
    };
}
