package io.github.dyadnlp.examples.events;

import com.google.common.xml.XmlEscapers;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import io.github.dyadnlp.examples.events.Months.Month;
import io.github.dyadnlp.examples.network.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.Styler.YAxisPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Months as a chart: stacked bars for the events of every quad class, a line for their mean intensity. */
public final class TimelineChart {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 480;
    private static final int LABELS = 24;
    private static final Color LINE = new Color(0x222222);
    private static final Color GRID = new Color(0xdddddd);
    private static final double MOST = 10;

    private TimelineChart() {}

    /** The chart as an SVG document. */
    public static String svg(String title, List<Month> months) throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .yAxisTitle("events a month")
                .build();
        style(chart, months.size());
        bars(chart, months, Palette.VERBAL_COOPERATION, Month::verbalCooperation);
        bars(chart, months, Palette.MATERIAL_COOPERATION, Month::materialCooperation);
        bars(chart, months, Palette.VERBAL_CONFLICT, Month::verbalConflict);
        bars(chart, months, Palette.MATERIAL_CONFLICT, Month::materialConflict);
        bars(chart, months, Palette.OTHER, Month::other);
        intensity(chart, months);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        VectorGraphics2D drawing = new VectorGraphics2D();
        chart.paint(drawing, WIDTH, HEIGHT);
        new SVGProcessor()
                .getDocument(drawing.getCommands(), new PageSize(WIDTH, HEIGHT))
                .writeTo(svg);
        return described(svg.toString(StandardCharsets.UTF_8), title, months);
    }

    /** With a text for those who cannot see the picture, whose letters are drawn and not written. */
    private static String described(String svg, String title, List<Month> months) {
        String text = "%s, %s to %s, events by month: %s"
                .formatted(
                        title,
                        months.get(0).month(),
                        months.get(months.size() - 1).month(),
                        months.stream()
                                .map(month -> Integer.toString(month.events()))
                                .collect(Collectors.joining(", ")));
        String element = "<title>" + XmlEscapers.xmlContentEscaper().escape(text) + "</title>";
        return svg.replaceFirst("<svg[^>]*>", "$0" + Matcher.quoteReplacement(element));
    }

    private static void style(CategoryChart chart, int months) {
        chart.getStyler()
                .setStacked(true)
                .setAvailableSpaceFill(0.7)
                .setXAxisLabelRotation(months > LABELS / 2 ? 45 : 0)
                .setXAxisMaxLabelCount(LABELS)
                .setPlotGridVerticalLinesVisible(false)
                .setPlotGridLinesColor(GRID)
                .setYAxisDecimalPattern("0")
                .setYAxisMin(1, -MOST)
                .setYAxisMax(1, MOST)
                .setYAxisGroupPosition(1, YAxisPosition.Right);
        chart.getStyler()
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendBorderColor(Color.WHITE)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setChartTitleBoxVisible(false);
        chart.setYAxisGroupTitle(1, "mean intensity, -10 hostile to 10 friendly");
    }

    private static void bars(CategoryChart chart, List<Month> months, Palette palette, ToIntFunction<Month> count) {
        CategorySeries bars = chart.addSeries(
                palette.label(),
                months.stream().map(Month::month).toList(),
                months.stream().map(count::applyAsInt).toList());
        bars.setFillColor(Color.decode(palette.hex()));
    }

    /** Months without an intensity leave a gap. */
    private static void intensity(CategoryChart chart, List<Month> months) {
        CategorySeries line = chart.addSeries(
                "mean intensity",
                months.stream().map(Month::month).toList(),
                months.stream().map(TimelineChart::intensity).toList());
        line.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Line);
        line.setYAxisGroup(1);
        line.setLineColor(LINE);
        line.setLineStyle(new BasicStroke(2));
        line.setMarker(SeriesMarkers.CIRCLE);
        line.setMarkerColor(LINE);
    }

    private static Double intensity(Month month) {
        return month.meanIntensity().isEmpty() ? null : Double.valueOf(month.meanIntensity());
    }
}
