using Funnel.Domain.Kpis;
using Parquet;
using Parquet.Schema;

namespace Funnel.Domain.Exchange.Results;

/// <summary>
/// A report as a Parquet file, for programs: the rows of its CSV, with columns that have types.
/// </summary>
public static class ReportParquet
{
    /// <summary>
    /// Writes the table, a row for each group and KPI, then the total with empty keys; what is refused has no row.
    /// </summary>
    public static async Task WriteAsync(Stream output, ReportResult report, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        List<Line> lines = [.. Lines(report.Table).Where(line => line.Value.Refusal is null)];
        DataField<string>[] keys = [.. report.Table.By.Select(dimension => new DataField<string>(dimension.Id))];
        var (scope, kpi) = (new DataField<string>("scope"), new DataField<string>("kpi"));
        var numerator = new DataField<long>("numerator");
        var denominator = new DataField<long?>("denominator");
        var value = new DataField<double?>("value");
        await using var writer = await ParquetWriter.CreateAsync(
            new ParquetSchema([scope, .. keys, kpi, numerator, denominator, value]), output, cancellationToken: stop);
        using var rows = writer.CreateRowGroup();
        await rows.WriteAsync(scope, [.. lines.Select(line => line.Scope)]);
        for (var part = 0; part < keys.Length; part++)
        {
            await rows.WriteAsync(keys[part], [.. lines.Select(line => line.Key[part])]);
        }

        await rows.WriteAsync(kpi, [.. lines.Select(line => line.Value.Kpi.Id)]);
        long[] numerators = [.. lines.Select(line => line.Value.Numerator)];
        long?[] denominators = [.. lines.Select(line => line.Value.Denominator)];
        double?[] values = [.. lines.Select(line => line.Value.Value)];
        await rows.WriteAsync<long>(numerator, numerators.AsMemory(), cancellationToken: stop);
        await rows.WriteAsync<long>(denominator, denominators.AsMemory(), cancellationToken: stop);
        await rows.WriteAsync<double>(value, values.AsMemory(), cancellationToken: stop);
    }

    private static IEnumerable<Line> Lines(KpiTable table)
    {
        foreach (var group in table.Groups)
        {
            foreach (var value in group.Values)
            {
                yield return new("group", group.Key.Values, value);
            }
        }

        foreach (var value in table.Total)
        {
            yield return new("total", [.. table.By.Select(_ => "")], value);
        }
    }

    private sealed record Line(string Scope, IReadOnlyList<string> Key, KpiValue Value);
}
