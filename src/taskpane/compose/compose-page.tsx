/** Opstellen: a model of one's own choice, or led there by a few questions. */
import { lazy, useState } from "react";
import { guideTexts } from "../../messages/pane/guide";
import { useModels } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { ComposeForm } from "./compose-form";

const RoleGuide = lazy(() => import("../guide/role-guide"));

export default function ComposePage() {
  const texts = useTexts(guideTexts);
  const { announce, check, target } = useSession();
  const models = useModels();
  const recognised = check.result?.report.model?.id;
  // What the user chose holds; until then the model that the document follows.
  const [chosen, setModelId] = useState(models.find(({ id }) => id === target.card)?.id ?? null);
  const modelId = chosen ?? recognised ?? models[0]?.id ?? "";
  const [guiding, setGuiding] = useState(target.card === "guide");
  const [focus, setFocus] = useState<"insert" | "guide" | null>(null);

  const leave = (to: "insert" | "guide") => {
    setFocus(to);
    setGuiding(false);
  };
  const choose = (id: string) => {
    setModelId(id);
    leave("insert");
    const name = models.find((model) => model.id === id)?.name ?? id;
    announce(texts.chosen(name));
  };

  if (guiding) return <RoleGuide onChoose={choose} onClose={() => leave("guide")} />;
  return (
    <ComposeForm
      modelId={modelId}
      onModel={setModelId}
      onGuide={() => setGuiding(true)}
      focus={focus}
    />
  );
}
