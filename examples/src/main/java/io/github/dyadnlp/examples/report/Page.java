package io.github.dyadnlp.examples.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.examples.network.Palette;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Articles and what was found in them as one HTML page, which asks the network for nothing. */
public final class Page {

    private static final Configuration TEMPLATES = templates();

    private final List<ArticleView> articles = new ArrayList<>();

    private static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Page.class, "");
        templates.setDefaultEncoding("UTF-8");
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setNumberFormat("computer");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        return templates;
    }

    /** Adds an article below those that are there. */
    public void add(Extraction extraction) {
        articles.add(ArticleView.of(articles.size() + 1, extraction));
    }

    public boolean isEmpty() {
        return articles.isEmpty();
    }

    /** Writes the page; {@code out} is not closed. */
    public void write(Writer out) throws IOException {
        Map<String, Object> model =
                Map.of("articles", articles, "types", Actor.Type.values(), "palette", Palette.values());
        try {
            TEMPLATES.getTemplate("page.ftlh").process(model, out);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template page.ftlh does not fit its model", e);
        }
    }
}
