using System.Text.Json;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The catalogue of KPIs as JSON; formulas are in the language of the reader.</summary>
public static class KpiCatalogJson
{
    /// <summary>Writes the catalogue.</summary>
    public static void Write(Stream output, KpiCatalog catalog, Domain.Wording.Language language)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ResultJson.Write(output, json => json.Lines("kpis", catalog.All, (line, kpi) => WriteKpi(line, kpi, language)));
    }

    private static void WriteKpi(Utf8JsonWriter line, Kpi kpi, Domain.Wording.Language language)
    {
        line.WriteStartObject();
        line.WriteString("id", kpi.Id);
        line.WriteString("zh", kpi.Name.Zh);
        line.WriteString("en", kpi.Name.En);
        line.WriteString("kind", KpiKinds.CodeOf(kpi.Kind));
        line.WriteString("formula", kpi.Formula.In(language));
        line.WriteString("source", kpi.Source.Citation);
        if (kpi.Basis is { } basis)
        {
            line.WriteString("basis", basis.Id);
        }

        line.WriteStartArray("dimensions");
        foreach (var dimension in kpi.Dimensions)
        {
            line.WriteStringValue(dimension.Id);
        }

        line.WriteEndArray();
        line.WriteEndObject();
    }
}
