using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Funnel.Domain.AspNetCore;
using Funnel.Samples.Web;
using Microsoft.AspNetCore.Builder;

namespace Funnel.Samples.Tests.Web;

/// <summary>The minimal API, asked through HTTP on a free loopback port.</summary>
public sealed class WebHostTests : IAsyncLifetime, IDisposable
{
    private const string Filing =
        """
        {
          "card": "K-1", "dealer": "D-1", "consultant": "C-1", "model": "Octavia", "filedOn": "2010-10-04",
          "channel": "walk-in", "level": "A", "customer": { "name": "Wang Fang", "phone": "13800000000" }
        }
        """;

    private readonly WebApplication _app = Program.Build(["--urls=http://127.0.0.1:0"]);
    private readonly HttpClient _client = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client.BaseAddress = new(_app.Urls.First());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Card_FiledAndOrdered_IsInTheDealersFigures()
    {
        var filed = await PostAsync("/cards", Filing, HttpStatusCode.OK);
        var ordered = await PostAsync(
            "/cards/K-1/events", """{"on":"2010-10-08","move":"order"}""", HttpStatusCode.OK);
        var table = await GetAsync("/dealers/D-1/kpis/2010-10");

        Assert.Equal("made", (string?)filed["answer"]);
        Assert.DoesNotContain("Wang", filed.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("ordered", (string?)ordered["card"]!["status"]!["state"]);
        Assert.Equal("[1,1]", FigureOf(table, "order-rate"));
        Assert.Equal("[0]", FigureOf(await GetAsync("/dealers/D-2/kpis/2010-10"), "new-prospects"));
    }

    [Fact]
    public async Task Card_ThatDoesNotCount_TellsWhyNot()
    {
        await PostAsync("/cards", Filing, HttpStatusCode.OK);

        var why = await GetAsync("/cards/K-1/why/order-rate/2010-10");

        Assert.False((bool)why[0]!["holds"]!);
        Assert.Equal("active", (string?)(await GetAsync("/cards/K-1"))["status"]!["state"]);
    }

    [Fact]
    public async Task Move_ThatIsRefused_ComesWithEveryReason()
    {
        await PostAsync("/cards", Filing, HttpStatusCode.OK);

        var refused = await PostAsync(
            "/cards/K-1/events", """{"move":"dormant","on":"2010-10-05"}""", HttpStatusCode.UnprocessableEntity);

        Assert.Equal("refused", (string?)refused["answer"]);
        Assert.Equal(
            ["presentation-missing", "negotiation-missing", "test-drive-missing"],
            refused["reasons"]!.AsArray().Select(reason => (string?)reason!["code"]));
    }

    [Theory]
    [InlineData("/cards", """{"card":"K-1"}""")]
    [InlineData("/cards/K-1/events", """{"on":"2010-10-05"}""")]
    [InlineData("/cards/K-1/events", """{"move":"contact","on":"2010-10-05","by":"","manner":"call"}""")]
    [InlineData("/cards/K-1/events", """{"move":"lost","on":"2010-10-05","reason":"moved-away"}""")]
    public async Task Post_OfWhatCannotBe_IsABadRequest(string address, string json)
    {
        using var answer = await SendAsync(address, json);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Post_OfAnIdThatIsTakenOrUnknown_IsRefused()
    {
        await PostAsync("/cards", Filing, HttpStatusCode.OK);

        using var taken = await SendAsync("/cards", Filing);
        using var unknown = await SendAsync("/cards/K-9/events", """{"move":"order","on":"2010-10-05"}""");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.NotFound), (taken.StatusCode, unknown.StatusCode));
    }

    [Fact]
    public async Task Document_OfTheApi_SaysWhatComes()
    {
        var document = await GetAsync("/openapi/v1.json");
        var schemas = document["components"]!["schemas"]!;
        var text = document.ToJsonString();

        Assert.Equal("string", TypeOf(schemas, schemas["CardFiling"]!["properties"]!["card"]!));
        Assert.Equal("date", FormatOf(schemas, schemas["CardFiling"]!["properties"]!["filedOn"]!));
        Assert.Equal(
            """["walk-in","phone","outreach"]""",
            Resolved(schemas, schemas["CardFiling"]!["properties"]!["channel"]!)["enum"]!.ToJsonString());
        Assert.Contains("order-cancelled", text, StringComparison.Ordinal);
        Assert.Contains("\"move\"", text, StringComparison.Ordinal);
        Assert.NotNull(schemas["KpiTable"]!["properties"]!["groupedKpis"]);
        Assert.DoesNotContain("yearOfEra", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void PublicTypes_OfTheWebPackage_AreTheOneThatAHostCalls() => Assert.Equal(
        ["Funnel.Domain.AspNetCore.FunnelOpenApi"],
        typeof(FunnelOpenApi).Assembly.GetExportedTypes().Select(type => type.FullName));

    private static string? TypeOf(JsonNode schemas, JsonNode schema) => (string?)Resolved(schemas, schema)["type"];

    private static string? FormatOf(JsonNode schemas, JsonNode schema) => (string?)Resolved(schemas, schema)["format"];

    private static JsonNode Resolved(JsonNode schemas, JsonNode schema) =>
        (string?)schema["$ref"] is { } name ? schemas[name.Split('/')[^1]]! : schema;

    private static string FigureOf(JsonNode table, string kpi)
    {
        var place = table["kpis"]!.AsArray().TakeWhile(told => (string?)told!["id"] != kpi).Count();
        return table["total"]![place]!.ToJsonString();
    }

    private async Task<JsonNode> GetAsync(string address) =>
        JsonNode.Parse(await _client.GetStringAsync(new Uri(address, UriKind.Relative)))!;

    private async Task<JsonNode> PostAsync(string address, string json, HttpStatusCode expected)
    {
        using var answer = await SendAsync(address, json);
        Assert.Equal(expected, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private async Task<HttpResponseMessage> SendAsync(string address, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await _client.PostAsync(new Uri(address, UriKind.Relative), content);
    }
}
