// Decides which of the roadmap screens stands at an address: the list, or the editor of the open one.

import { Route, Routes } from 'react-router-dom'
import { EditPage } from './EditPage'
import { RoadmapsPage } from './RoadmapsPage'

export function RoadmapsScreen() {
  return (
    <Routes>
      <Route path="edit" element={<EditPage />} />
      <Route path="*" element={<RoadmapsPage />} />
    </Routes>
  )
}
