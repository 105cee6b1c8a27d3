using Funnel.Domain.Cards;
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

        DatasetWriter.WriteFolder(first.Path, dataset);
        var again = first.Read();
        DatasetWriter.WriteFolder(second.Path, again);

        Assert.Empty(dataset.Errors);
        Assert.Empty(again.Errors);
        Assert.Equal(13, FullFolder.Texts(first).Count);
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

        DatasetWriter.WriteFolder(written.Path, dataset);

        Assert.Empty(dataset.Errors);
        Assert.Equal(
            [
                "card,on,event,consultant,how,contents,level,next_contact_on,reason,model,to,note,criteria,planned_on,"
                + "agreed,follow_up_level,detail",
                "C2,2010-10-04,merged,,,,,,,,C1,,,,,,",
                "C1,2010-10-04,contact,K1,call,,,,,,,,,,,,",
                "C2,2010-10-04,unmerged,,,,,,,,,,,,,,",
                "C2,2010-10-04,merged,,,,,,,,C1,,,,,,",
                "C1,2010-10-04,order,,,,,,,,,,,,,,",
                "C1,2010-10-04,delivered,,,,,,,,,,,,,,",
            ],
            File.ReadAllLines(Path.Combine(written.Path, "events.csv")));
        Assert.Empty(written.Read().Errors);
    }

    [Fact]
    public void WriteFolder_OfWhatLevelsAndDatesRestOn_IsReadBackAsTheSame()
    {
        using var folder = new SampleFolder()
            .With(
                DatasetFiles.Cards,
                "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,agreed,"
                + "follow_up_level,unit,returns_from,answered,criteria,planned_on\n"
                + "C1,D1,K1,retail,outreach,2010-10-01,Fabia,B,2010-10-20,true,2,3,L1,budget;use,model-fixed,"
                + "2010-11-05\n"
                + "C2,D1,K1,retail,outreach,2010-10-01,Fabia,B,2010-10-20,,,,,,,\n")
            .With(
                DatasetFiles.Events,
                "card,on,event,consultant,how,level,next_contact_on,agreed,follow_up_level,criteria,planned_on,reason,"
                + "detail,model,to\n"
                + "C1,2010-10-02,contact,K1,call,A,2010-10-30,true,1,model-fixed,2010-11-09,,,,\n"
                + "C1,2010-10-03,transferred,,,,,,,,,load,,,K2\n"
                + "C2,2010-10-02,contact,K1,call,A,2010-10-30,,,,,,,,\n"
                + "C2,2010-10-03,lost,,,,,,,,,competitor,price,Golf,\n");
        using var written = new SampleFolder();
        var dataset = folder.Read();

        DatasetWriter.WriteFolder(written.Path, dataset);
        var again = written.Read();

        Assert.Empty(dataset.Errors);
        Assert.Equal(
            dataset.History.Cards.Select(card => card.Filing with { }),
            again.History.Cards.Select(card => card.Filing with { }));
        Assert.Equal(
            dataset.History.Cards.SelectMany(card => card.Events), again.History.Cards.SelectMany(card => card.Events));
        Assert.Empty(again.History.Cards.Last().Filing.Basis!.Answered!);
        Assert.All(
            again.History.Cards,
            card => Assert.Null(Assert.IsType<CardEvent.Contact>(card.Events[0]).Basis?.Answered));
    }

    [Fact]
    public void WriteWorkbook_OfADataset_IsReadBackAsTheSameHistory()
    {
        using var folder = FullFolder.Make();
        using var written = new SampleFolder();
        var path = Path.Combine(written.Path, "dataset.xlsx");
        var dataset = folder.Read();

        DatasetWriter.WriteWorkbook(path, dataset);
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
            ["Remarks"] = new[] { new { Text = "nothing" } },
        });

        var dataset = DatasetReader.Read(path, SampleFolder.Options with { SkipErrors = true });

        Assert.Equal(
            ["cards.csv:3 filed_on=01/10/2010: Expected a date yyyy-MM-dd, 1900 to 2199.",
             "cards.csv:3 complete=x: Expected true or false."],
            dataset.Errors.Shown());
        Assert.Equal(("two\nlines", true), (
            dataset.History.Cards.First().Filing.Customer?.Name, dataset.History.Cards.First().Filing.IsComplete));
        Assert.Contains("Remarks.csv:0 =: It is no file of a dataset and was not read.", dataset.Findings.Shown());
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
