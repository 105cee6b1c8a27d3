using System.Text;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class FileEncodingTests
{
    private const string Cards =
        "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,customer\n"
        + "C1,D1,K1,retail,outreach,2010-10-04,明锐,A,2010-10-20,甲\n"
        + "C2,D1,K1,retail,outreach,2010-10-05,速派,B,2010-10-21,石谭\n";

    // Müller and Škoda as a European spreadsheet saves them.
    private static readonly byte[] European =
    [
        .. "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,customer\n"u8,
        .. "C1,D1,K1,retail,outreach,2010-10-04,"u8, 0x8A, .. "koda,A,2010-10-20,M"u8, 0xFC, .. "ller\n"u8,
    ];

    static FileEncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Read_Gb18030_IsRecognisedAndSaidOnce()
    {
        using var folder = new SampleFolder().With(DatasetFiles.Cards, Encoding.GetEncoding("gbk").GetBytes(Cards));

        var dataset = folder.Read();

        Assert.Equal(
            ["cards.csv:0 =: It was read as GB18030, which it was recognised to be."], dataset.Findings.Shown());
        Assert.Equal(["甲", "石谭"], dataset.History.Cards.Select(card => card.Filing.Customer!.Name));
        Assert.Equal(["明锐", "速派"], dataset.History.Cards.Select(card => card.Filing.Model.Value));
    }

    [Fact]
    public void Read_Gb18030_KeepsThePlacesOfErrors()
    {
        var text = Cards + "\n甲3,D1,K1,retail,outreach,2010-02-30,明锐,A,2010-10-20,乙\n";
        using var folder = new SampleFolder().With(DatasetFiles.Cards, Encoding.GetEncoding("gb18030").GetBytes(text));

        var error = Assert.Single(folder.Read().Errors);
        Assert.Equal((5L, "filed_on"), (error.Line, error.Column));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Utf16WithItsMark_IsRead(bool isBigEndian)
    {
        var utf16 = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, [.. utf16.GetPreamble(), .. utf16.GetBytes(Cards)]);

        Assert.Equal("石谭", folder.Read().History.Cards.ElementAt(1).Filing.Customer!.Name);
    }

    [Fact]
    public void Read_WesternEuropean_IsOneErrorThatNamesIt()
    {
        using var folder = new SampleFolder().With(DatasetFiles.Cards, European);

        folder.HasOneError(
            "cards.csv:0 =: It is no UTF-8 text and looks like a Western European encoding (such as windows-1252); "
            + "save it as UTF-8, or name its encoding with --encoding.");
    }

    [Theory]
    [InlineData("windows-1252", "Škoda")]
    [InlineData("gb18030", "妅oda")]
    public void Read_EncodingDecidedOn_IsTaken(string name, string model)
    {
        using var folder = new SampleFolder().With(DatasetFiles.Cards, European);

        Assert.Equal(model, Read(folder, name).History.Cards.First().Filing.Model.Value);
    }

    [Fact]
    public void Read_BytesThatAreNotOfTheEncodingDecidedOn_AreFaultsOfTheirRows()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, SampleFolder.ThreeCards.Replace("王小明", "Ann", StringComparison.Ordinal))
            .With(DatasetFiles.Events, [.. "card,on,event,reason\nC1,2010-10-02,order,"u8, 0xFF, 10]);

        Assert.Equal(
            ["events.csv:2 reason=byte 0xFF: Expected UTF-8 text."], Read(folder, "utf-8").Errors.Shown());
        Assert.Equal(
            ["events.csv:2 reason=\uFFFD: Expected text in gb18030."], Read(folder, "gb18030").Errors.Shown());
    }

    [Fact]
    public void Read_AWorkbookCalledCsv_IsNamed()
    {
        using var folder = new SampleFolder().With(DatasetFiles.Events, [.. "PK\u0003\u0004"u8, 0xFF, 0, 1]);

        Assert.StartsWith(
            "events.csv:0 =: It is no UTF-8 text and looks like a workbook or a zip file",
            Assert.Single(folder.Read(skipErrors: true).Errors.Shown()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲")]
    [InlineData("é")]
    [InlineData("\U00020000")]
    public void Read_Utf8LettersAcrossThePiecesThatAreLookedAt_AreSound(string letter)
    {
        // 1,048,570 bytes, then letters over the end of the first piece, whatever their place in it.
        var before = "dealer,region\n" + string.Concat(Enumerable.Repeat("D,East\n", 149_793)) + "XXXXX";
        var text = before + string.Concat(Enumerable.Repeat(letter, 9)) + ",East\n";
        using var folder = new SampleFolder().With("dealers.csv", text);

        Assert.All(folder.Read().Errors, error => Assert.Equal("D", error.Value));
    }

    private static Dataset Read(SampleFolder folder, string name) => DatasetReader.Read(
        folder.Path,
        SampleFolder.Options with { Encoding = DatasetEncodings.TryGet(name, out var encoding) ? encoding : null });
}
